import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { countUrns, duelsIn, lastRound, type Asked } from './ranked.fixture.js';
import {
  naiveDuel,
  naiveIrv,
  naiveMeek,
  naiveRankedPairs,
  naiveWigm,
  type NaiveStv,
} from './ranked-naive.fixture.js';
import type { OptionKey } from './option.js';
import { ballots as shapes, keysOf } from './rankings.arbitrary.fixture.js';
import type { Shape } from './urn.js';

const RUNS = { numRuns: 1_000 };
const counted = (asked: Asked, options: readonly OptionKey[], cast: readonly Shape[]) =>
  countUrns({ ...asked, options }, [{ weight: 1n, shapes: cast }]);
const seats = fc.integer({ min: 1, max: 4 });

describe('counts agree with the slow way, ballot by ballot', () => {
  it('on every duel, however many options', () => {
    const field = fc
      .integer({ min: 2, max: 23 })
      .chain((size) => fc.tuple(fc.constant(size), shapes({ options: size, ties: true })));
    fc.assert(
      fc.property(
        field,
        fc.constantFrom('last' as const, 'no_opinion' as const),
        ([size, cast], unranked) => {
          const duels = duelsIn(counted({ method: 'schulze', unranked }, keysOf(size), cast));
          for (const own of keysOf(size))
            for (const other of keysOf(size))
              if (own !== other) expect(duels[own]?.[other]).toBe(naiveDuel(cast, own, other, unranked));
        },
      ),
      { numRuns: 150 },
    );
  });
  it('on who wins a run-off, wherever it has no tie', () => {
    fc.assert(
      fc.property(shapes({ options: 5, least: 5, most: 12, electors: 30 }), (cast) => {
        const naive = naiveIrv(cast, keysOf(5));
        if (naive !== null) expect(counted({ method: 'irv' }, keysOf(5), cast).winners).toEqual([naive]);
      }),
      RUNS,
    );
  });
  const sameStv = (variant: 'scottish' | 'meek', decimals: number, slow: typeof naiveWigm): void =>
    fc.assert(
      fc.property(shapes({ options: 5, least: 6, most: 14, electors: 40 }), seats, (cast, places) => {
        const naive = slow(cast, keysOf(5), places);
        if (naive === null) return;
        const own = counted({ method: 'stv', variant, places }, keysOf(5), cast);
        expect(own.status).toBe('decided');
        expect(own.winners.toSorted()).toEqual(naive.elected.toSorted());
        for (const [option, votes] of Object.entries(lastRound(own).votes))
          expect([option, scaled(votes, decimals)]).toEqual([option, votesIn(naive, option)]);
      }),
      RUNS,
    );
  const votesIn = ({ votes }: NaiveStv, option: OptionKey): bigint => votes.get(option) ?? 0n;
  const scaled = (text: string | number, decimals: number): bigint => {
    const [whole = '', rest = ''] = String(text).split('.');
    return BigInt(whole + rest.padEnd(decimals, '0'));
  };
  it('on Scottish transfers to the last hundred-thousandth, wherever there is no tie', () =>
    sameStv('scottish', 5, naiveWigm));
  it('on shares by Meek to the last thousand-millionth, wherever there is no tie', () =>
    sameStv('meek', 9, naiveMeek));
  it('on ranked pairs: decided just when every order of equal duels gives the same winner', () => {
    const few = shapes({ options: 4, ties: true, electors: 3, most: 5 });
    fc.assert(
      fc.property(few, (cast) => {
        const tops = [...naiveRankedPairs(cast, keysOf(4))].map((way) =>
          keysOf(4)
            .filter((key) => !new RegExp(`>${key}( |$)`).test(way))
            .join(),
        );
        const own = counted({ method: 'ranked_pairs' }, keysOf(4), cast);
        const same = tops.every((top) => top === tops[0] && top.length === 1);
        expect(own.status).toBe(same ? 'decided' : 'unresolved');
        expect(own.winners).toEqual(same ? [tops[0]] : []);
      }),
      { numRuns: 600 },
    );
  });
});
