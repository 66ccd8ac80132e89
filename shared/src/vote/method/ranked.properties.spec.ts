import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Counted, TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import { countUrns, duelsIn, pathsIn, roundsIn, type Asked } from './ranked.fixture.js';
import { ballots, keysOf } from './rankings.arbitrary.fixture.js';
import type { Shape } from './urn.js';

const RUNS = { numRuns: 1_200 };
const FIVE = keysOf(5);

const asked: fc.Arbitrary<Asked> = fc.record({
  method: fc.constantFrom('schulze', 'ranked_pairs', 'irv', 'stv'),
  places: fc.integer({ min: 1, max: 4 }),
  unranked: fc.constantFrom('last', 'no_opinion'),
  strength: fc.constantFrom('winning_votes', 'margins'),
  variant: fc.constantFrom('scottish', 'meek'),
});
const condorcet: fc.Arbitrary<Asked> = fc.record({
  method: fc.constantFrom('schulze', 'ranked_pairs'),
  strength: fc.constantFrom('winning_votes', 'margins'),
});

const cast = ballots({ options: 5, ties: true });
const full = ballots({ options: 5, ties: true, full: true });

const count = (wish: Asked, shapes: readonly Shape[], options = FIVE): Counted =>
  countUrns({ ...wish, options }, [{ weight: 1n, shapes }]);
/** What a result says, whatever the order options are written in. */
const said = ({ status, winners, order }: Counted) => ({
  status,
  winners: winners.toSorted(),
  order: order.map((group) => group.toSorted()),
});
const rewritten = (shapes: readonly Shape[], change: (key: OptionKey) => string): readonly Shape[] =>
  shapes.map(({ ballot, count }) => ({ ballot: ballot.replace(/[a-z]/g, change), count }));
const top = ({ order }: Counted): readonly OptionKey[] => order[0] ?? [];

/** What would have sufficed is told of one box only. */
const withoutEnough = ({ figures, trace, ...counted }: Counted) => ({
  ...counted,
  figures: { ...figures, enough: {} },
  trace: trace.filter(({ code }) => !code.startsWith('enough-')),
});

describe('any count of rankings', () => {
  it('does not look at the order ballots come in, nor at how they are grouped', () => {
    fc.assert(
      fc.property(asked, cast, fc.infiniteStream(fc.nat(99)), (wish, shapes, shuffle) => {
        const singles = shapes
          .flatMap(({ ballot, count }) => Array.from({ length: count }, () => ({ ballot, count: 1 })))
          .map((shape) => ({ shape, at: shuffle.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ shape }) => shape);
        expect(count(wish, singles)).toEqual(count(wish, shapes));
      }),
      RUNS,
    );
  });
  it('takes another name, or another place on the paper, for the same option', () => {
    const names = fc.shuffledSubarray([...FIVE], { minLength: 5 });
    fc.assert(
      fc.property(asked, cast, names, names, (wish, shapes, named, listed) => {
        const rename = (key: OptionKey): OptionKey => named[FIVE.indexOf(key)] ?? '';
        const before = said(count(wish, shapes));
        expect(said(count(wish, rewritten(shapes, rename), listed))).toEqual({
          status: before.status,
          winners: before.winners.map(rename).toSorted(),
          order: before.order.map((group) => group.map(rename).toSorted()),
        });
      }),
      RUNS,
    );
  });
  it('says the same of twice the electors (but for transfers, whose quota is a whole number)', () => {
    const untransferred = asked.filter(({ method }) => method !== 'stv');
    fc.assert(
      fc.property(untransferred, cast, (wish, shapes) => {
        const twice = count(wish, [...shapes, ...shapes]);
        expect({ ...said(twice), ties: twice.ties }).toEqual({
          ...said(count(wish, shapes)),
          ties: count(wish, shapes).ties,
        });
      }),
      RUNS,
    );
  });
  it('counts one urn of all as urns of weight 1, and a weight as so many electors', () => {
    const urns = fc.array(fc.record({ shapes: cast, weight: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(asked, urns, (wish, colleges) => {
        const all = colleges.flatMap(({ shapes }) => shapes);
        const alone = countUrns(
          { ...wish, options: FIVE },
          colleges.map(({ shapes }) => ({ weight: 1n, shapes })),
        );
        expect(withoutEnough(alone)).toEqual(withoutEnough(count(wish, all)));
        const [first, ...others] = [...colleges, { shapes: [{ ballot: 'a>b', count: 1 }], weight: 1 }];
        const weighed = [...others, ...(first ? [first] : [])];
        const many = weighed.flatMap(({ shapes, weight }) =>
          shapes.map(({ ballot, count }) => ({ ballot, count: count * weight })),
        );
        const byWeight = countUrns(
          { ...wish, options: FIVE },
          weighed.map(({ shapes, weight }) => ({ shapes, weight: BigInt(weight) })),
        );
        expect({ ...said(byWeight), figures: withoutEnough(byWeight).figures }).toEqual({
          ...said(count(wish, many)),
          figures: withoutEnough(count(wish, many)).figures,
        });
      }),
      { numRuns: 800 },
    );
  });
  it('always ends with a draw, and as it would without one wherever no tie matters', () => {
    const drawn: Partial<TieBreak> = { rules: ['look_back', 'draw'] };
    fc.assert(
      fc.property(asked, ballots({ options: 5 }), fc.string(), (wish, shapes, seed) => {
        const settled = count({ ...wish, tieBreak: { ...drawn, seed } }, shapes);
        expect(settled.status).toBe('decided');
        expect(settled.winners).toHaveLength(wish.method === 'irv' ? 1 : (wish.places ?? 1));
        expect(settled.order.flat().toSorted()).toEqual(FIVE);
        const straight = count(wish, shapes);
        if (straight.status === 'decided')
          expect(settled.winners.toSorted()).toEqual(straight.winners.toSorted());
        else expect(straight.ties.some(({ settledBy }) => settledBy === null)).toBe(true);
      }),
      { numRuns: 2_500 },
    );
  });
});

describe('Condorcet methods', () => {
  const beats = (duels: ReturnType<typeof duelsIn>, own: OptionKey, other: OptionKey): boolean =>
    (duels[own]?.[other] ?? 0) > (duels[other]?.[own] ?? 0);
  it('elect whoever wins all duels', () => {
    fc.assert(
      fc.property(condorcet, cast, (wish, shapes) => {
        const counted = count(wish, shapes);
        const duels = duelsIn(counted);
        const winner = FIVE.find((own) => FIVE.every((other) => own === other || beats(duels, own, other)));
        fc.pre(winner !== undefined);
        expect(counted.winners).toEqual([winner]);
      }),
      RUNS,
    );
  });
  it('elect within the smallest set that wins against all outside', () => {
    fc.assert(
      fc.property(condorcet, cast, (wish, shapes) => {
        const counted = count(wish, shapes);
        const duels = duelsIn(counted);
        const smith = smallestDominant((own, other) => beats(duels, own, other));
        expect(top(counted).filter((option) => !smith.includes(option))).toEqual([]);
      }),
      RUNS,
    );
  });
  it('do not, by Schulze, elect the same winner when every ballot is turned round', () => {
    fc.assert(
      fc.property(condorcet, full, ({ strength }, shapes) => {
        const wish = { method: 'schulze', strength } as const;
        const turned = shapes.map(({ ballot, count }) => ({
          ballot: ballot.split('>').toReversed().join('>'),
          count,
        }));
        const [before, after] = [count(wish, shapes), count(wish, turned)];
        expect(table((own, other) => pathsIn(after)[own]?.[other])).toEqual(
          table((own, other) => pathsIn(before)[other]?.[own]),
        );
        const [winner, ...others] = top(before);
        if (others.length === 0) expect(top(after)).not.toContain(winner);
      }),
      RUNS,
    );
  });
  it('are not moved, by Schulze, by a double of an option beside it on every ballot', () => {
    const joint = fc.constantFrom('>', '=');
    fc.assert(
      fc.property(condorcet, cast, fc.constantFrom(...FIVE), joint, ({ strength }, shapes, own, sign) => {
        const wish = { method: 'schulze', strength } as const;
        const doubled = rewritten(shapes, (key) => (key === own ? `${own}${sign}z` : key));
        const level = doubled.map(({ ballot, count }) => ({ ballot: levelled(ballot, own), count }));
        const before = top(count(wish, shapes));
        const after = top(count(wish, level, [...FIVE, 'z']));
        const merged = [...new Set(after.map((option) => (option === 'z' ? own : option)))].toSorted();
        expect(merged).toEqual(before.toSorted());
      }),
      RUNS,
    );
  });
});

/** By pairs, in the order of the options. */
const table = (cell: (own: OptionKey, other: OptionKey) => number | undefined) =>
  FIVE.map((own) => FIVE.map((other) => cell(own, other)));

/** "a>z" inside a shared rank would part the rank: there the double stands level. */
const levelled = (ballot: string, own: OptionKey): string =>
  ballot.includes(`=${own}>z`) || ballot.includes(`${own}>z=`)
    ? ballot.replace(`${own}>z`, `${own}=z`)
    : ballot;

const smallestDominant = (beats: (own: OptionKey, other: OptionKey) => boolean): readonly OptionKey[] => {
  const sets = Array.from({ length: 31 }, (_, bits) => FIVE.filter((_, at) => ((bits + 1) >> at) % 2 === 1));
  const dominant = sets.filter((set) =>
    set.every((own) => FIVE.every((other) => set.includes(other) || beats(own, other))),
  );
  return dominant.toSorted((a, b) => a.length - b.length)[0] ?? [];
};

describe('counts by transfer', () => {
  const scaled = (amount: string | number | undefined, decimals: number): bigint => {
    const [whole = '0', rest = ''] = String(amount ?? 0).split('.');
    return BigInt(whole + rest.padEnd(decimals, '0'));
  };
  it('neither make nor lose votes, to the last hundred-thousandth', () => {
    fc.assert(
      fc.property(ballots({ options: 5, most: 12 }), fc.integer({ min: 1, max: 4 }), (shapes, places) => {
        const counted = count({ method: 'stv', places, tieBreak: { rules: ['draw'], seed: 's' } }, shapes);
        for (const { votes, exhausted, lost } of roundsIn(counted)) {
          const sum = Object.values(votes).reduce((all, own) => all + scaled(own, 5), 0n);
          expect(sum + scaled(exhausted, 5) + scaled(lost, 5)).toBe(BigInt(counted.ballots.valid) * 100_000n);
        }
      }),
      RUNS,
    );
  });
  it('neither make nor lose votes by Meek, to the last thousand-millionth', () => {
    fc.assert(
      fc.property(ballots({ options: 5, most: 12 }), fc.integer({ min: 1, max: 4 }), (shapes, places) => {
        const tieBreak = { rules: ['draw'], seed: 's' } as const;
        const counted = count({ method: 'stv', variant: 'meek', places, tieBreak }, shapes);
        for (const { votes, exhausted } of roundsIn(counted)) {
          const sum = Object.values(votes).reduce((all, own) => all + scaled(own, 9), 0n);
          expect(sum + scaled(exhausted, 9)).toBe(BigInt(counted.ballots.valid) * 1_000_000_000n);
        }
      }),
      RUNS,
    );
  });
});
