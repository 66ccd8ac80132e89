import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Counted, TieBreak } from './counted.js';
import { count, FIVE, rewritten, RUNS } from './five-options.arbitrary.fixture.js';
import type { OptionKey } from './option.js';
import { countUrns, type Asked } from './ranked.fixture.js';
import { ballots } from './rankings.arbitrary.fixture.js';

const asked: fc.Arbitrary<Asked> = fc.record({
  method: fc.constantFrom('schulze', 'ranked_pairs', 'irv', 'stv'),
  places: fc.integer({ min: 1, max: 4 }),
  unranked: fc.constantFrom('last', 'no_opinion'),
  strength: fc.constantFrom('winning_votes', 'margins'),
  variant: fc.constantFrom('scottish', 'meek'),
});
const cast = ballots({ options: 5, ties: true });

/** What a result says, whatever the order options are written in. */
const said = ({ status, winners, order }: Counted) => ({
  status,
  winners: winners.toSorted(),
  order: order.map((group) => group.toSorted()),
});

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
