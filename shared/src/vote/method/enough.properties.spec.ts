import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK, type Counted } from './counted.js';
import { budget } from './question.fixture.js';
import { questionOf, type Asked } from './ranked.fixture.js';
import { ballots, keysOf } from './rankings.arbitrary.fixture.js';
import type { Question } from './question.js';
import type { Shape } from './urn.js';

const count = (question: Question, shapes: readonly Shape[]): Counted =>
  countQuestion(question, [{ weight: 1n, shapes }], NO_TIE_BREAK, String);
const enoughIn = ({ figures }: Counted): readonly (readonly [string, number])[] =>
  Object.entries(figures['enough'] as Readonly<Record<string, number>>);
/** A count with so many further ballots. */
const joined = (question: Question, shapes: readonly Shape[], ballot: string, more: number): Counted =>
  count(question, [...shapes, { ballot, count: more }]);

const KEYS = keysOf(4);
/** Before all others, which stand level behind it: the same whether the unranked come last or have no opinion. */
const first = (option: string): string => `${option}>${KEYS.filter((key) => key !== option).join('=')}`;
const wish = fc.record({
  method: fc.constantFrom<Asked['method']>('schulze', 'ranked_pairs', 'irv', 'stv'),
  places: fc.integer({ min: 1, max: 3 }),
  strength: fc.constantFrom('winning_votes' as const, 'margins' as const),
  unranked: fc.constantFrom('last' as const, 'no_opinion' as const),
  variant: fc.constantFrom('scottish' as const, 'meek' as const),
});

const permutations = (keys: readonly string[]): readonly (readonly string[])[] =>
  keys.length < 2
    ? [keys]
    : keys.flatMap((key) =>
        permutations(keys.filter((other) => other !== key)).map((rest) => [key, ...rest]),
      );

describe('what would have been enough', () => {
  it('is enough in a count of rankings, and one ballot fewer is not', () => {
    let told = 0;
    fc.assert(
      fc.property(wish, ballots({ options: 4, ties: true, electors: 6, most: 8 }), (how, shapes) => {
        const question = questionOf(how, KEYS);
        for (const [option, more] of enoughIn(count(question, shapes))) {
          const ballot = ['irv', 'stv'].includes(how.method) ? option : first(option);
          expect(joined(question, shapes, ballot, more).winners).toContain(option);
          expect(joined(question, shapes, ballot, more - 1).winners).not.toContain(option);
          told += 1;
        }
      }),
      { numRuns: 1_500 },
    );
    expect(told).toBeGreaterThan(0);
  });
  it('is enough to fund a project; one fewer is not, where the most approved come first', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 4, maxLength: 4 });
    const said = fc.subarray([...KEYS], { minLength: 1 }).map((keys) => keys.join('+'));
    const shape = fc.record({ ballot: said, count: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(
        costs,
        fc.constantFrom('most_approved' as const, 'equal_shares' as const),
        fc.array(shape, { minLength: 1, maxLength: 6 }),
        (each, share, shapes) => {
          const question = budget(KEYS.map((key, at) => `${key}:${each[at]}`).join(' '), { share });
          for (const [option, more] of enoughIn(count(question, shapes))) {
            expect(joined(question, shapes, option, more).winners).toContain(option);
            expect(joined(question, shapes, option, more - 1).winners).not.toContain(option);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
  it('is told of nothing dearer than the envelope, nor of a run-off that ended among three', () => {
    expect(count(budget('a:60 b:101'), [{ ballot: 'a', count: 2 }]).figures['enough']).toEqual({});
    const irv = questionOf({ method: 'irv' }, KEYS);
    expect(
      count(irv, [
        { ballot: 'a', count: 9 },
        { ballot: 'b', count: 2 },
      ]).figures['enough'],
    ).toEqual({});
  });
  it('is told by counting again of one box alone, up to two thousand different ballots', () => {
    const stv = questionOf({ method: 'stv', places: 1, variant: 'scottish' }, keysOf(7));
    const rankings = permutations([...keysOf(7)]).map((keys) => ({ ballot: keys.join('>'), count: 1 }));
    const told = (shapes: readonly Shape[]) => enoughIn(count(stv, shapes)).length > 0;
    expect([told(rankings.slice(0, 2_000)), told(rankings.slice(0, 2_001))]).toEqual([true, false]);
    const urn = { weight: 1n, shapes: rankings.slice(0, 9) };
    const apart = countQuestion(stv, [urn, urn], NO_TIE_BREAK, String);
    expect(enoughIn(apart)).toEqual([]);
  });
  it('is one ballot for each of two that tie at the end, and for a place that stays open beside a sure one', () => {
    const irv = questionOf({ method: 'irv' }, keysOf(2));
    const level = ['a>b', 'b>a'].map((ballot) => ({ ballot, count: 2 }));
    expect(count(irv, level).figures['enough']).toEqual({ a: 1, b: 1 });
    const stv = questionOf({ method: 'stv', places: 2, variant: 'scottish' }, KEYS);
    const shapes = [
      { ballot: 'a>b>d>c', count: 2 },
      { ballot: 'c>b>a', count: 3 },
      { ballot: 'b>c>d>a', count: 3 },
    ];
    expect(enoughIn(count(stv, shapes))).toContainEqual(['a', 2]);
  });
  it('is told in one sentence, at the end', () => {
    const irv = questionOf({ method: 'irv' }, keysOf(2));
    const shapes = [
      { ballot: 'a', count: 9 },
      { ballot: 'b', count: 2 },
    ];
    expect(count(irv, shapes).trace.at(-1)).toEqual({ code: 'enough-irv', facts: { option: 'b', count: 8 } });
    const stv = questionOf({ method: 'stv', places: 1, variant: 'scottish' }, keysOf(2));
    expect(count(stv, shapes).trace.at(-1)).toEqual({ code: 'enough-stv', facts: { option: 'b', count: 8 } });
    const schulze = questionOf({ method: 'schulze', places: 2 }, keysOf(3));
    const cycle = [
      { ballot: 'a>b>c', count: 4 },
      { ballot: 'b>c>a', count: 3 },
      { ballot: 'c>a>b', count: 2 },
    ];
    expect(count(schulze, cycle).trace.at(-1)).toEqual({
      code: 'enough-schulze',
      facts: { option: 'c', count: 2 },
    });
  });
});
