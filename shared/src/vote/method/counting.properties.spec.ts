import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK, type Counted, type TieBreak } from './counted.js';
import { approval, budget, dots, judgment, score } from './question.fixture.js';
import type { Question } from './question.js';
import type { Shape, Urn } from './urn.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const count = (question: Question, urns: readonly Urn[], tieBreak: Partial<TieBreak> = {}): Counted =>
  countQuestion(question, urns, { ...NO_TIE_BREAK, ...tieBreak }, sha256);

const KEYS = ['a', 'b', 'c', 'd'];
const NAMES = KEYS.join(' ');
const costs = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 });
const projects = costs.map((each) => KEYS.map((key, at) => `${key}:${each[at] ?? 1}`).join(' '));
const places = fc.integer({ min: 1, max: 3 });

const byKeys = fc.subarray(KEYS, { minLength: 1 }).map((keys) => keys.join('+'));
const byMarks = (most: number) =>
  fc
    .tuple(...KEYS.map(() => fc.nat(most)))
    .map((marks) => KEYS.map((key, at) => `${key}:${marks[at] ?? 0}`).join());

type Poll = { readonly question: Question; readonly shapes: readonly Shape[] };
const poll = (question: fc.Arbitrary<Question>, ballot: fc.Arbitrary<string>): fc.Arbitrary<Poll> => {
  const said = fc.oneof({ arbitrary: ballot, weight: 9 }, { arbitrary: fc.constant('blank'), weight: 1 });
  const shape = fc.record({ ballot: said, count: fc.integer({ min: 1, max: 4 }) });
  return fc.record({ question, shapes: fc.array(shape, { minLength: 1, maxLength: 7 }) });
};
const points = fc.oneof(
  poll(
    places.map((wanted) => approval(NAMES, { places: wanted })),
    byKeys,
  ),
  poll(
    places.map((wanted) => score(NAMES, { places: wanted, lowest: 0, highest: 3 })),
    byMarks(3),
  ),
  poll(
    places.map((wanted) => dots(NAMES, { places: wanted, dots: 12, perOption: 3 })),
    byMarks(3),
  ),
);
const judgments = poll(
  places.map((wanted) => judgment(NAMES, { places: wanted })),
  byMarks(5),
);
const budgets = poll(
  fc
    .tuple(projects, fc.constantFrom('most_approved' as const, 'equal_shares' as const))
    .map(([named, share]) => budget(named, { share })),
  byKeys,
);
const any = fc.oneof(points, judgments, budgets);

const heads = (shapes: readonly Shape[]): readonly Urn[] => [{ weight: 1n, shapes }];
/** What would have sufficed is told of one box only. */
const withoutEnough = ({ figures, trace, ...counted }: Counted) => ({
  ...counted,
  figures: { ...figures, enough: {} },
  trace: trace.filter(({ code }) => !code.startsWith('enough-')),
});
const result = ({ status, winners, order, ties }: Counted) => ({ status, winners, order, ties });

describe('every choice by sums, grades or budget', () => {
  it('is the same whatever the order of ballots, and however they are grouped', () => {
    const shuffled = any.chain(({ question, shapes }) =>
      fc.record({
        question: fc.constant(question),
        shapes: fc.constant(shapes),
        loose: fc.shuffledSubarray(
          shapes.flatMap(({ ballot, count }) => Array.from({ length: count }, () => ({ ballot, count: 1 }))),
          { minLength: shapes.reduce((sum, shape) => sum + shape.count, 0) },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ question, shapes, loose }) => {
        expect(count(question, heads(loose))).toEqual(count(question, heads(shapes)));
      }),
      { numRuns: 1_000 },
    );
  });
  it('follows its options when they are called otherwise', () => {
    const renamed: Readonly<Record<string, string>> = { a: 'w', b: 'x', c: 'y', d: 'z' };
    const rename = (text: string): string =>
      text === 'blank' ? text : text.replace(/[abcd]/g, (key) => renamed[key] ?? key);
    fc.assert(
      fc.property(any, ({ question, shapes }) => {
        if (!('options' in question)) return;
        const options = question.options.map((option) => ({ ...option, key: rename(option.key) }));
        const otherwise = shapes.map(({ ballot, count }) => ({ ballot: rename(ballot), count }));
        const { order, winners } = count(question, heads(shapes));
        const now = count({ ...question, options }, heads(otherwise));
        expect(now.order).toEqual(order.map((group) => group.map(rename)));
        expect(now.winners).toEqual(winners.map(rename));
      }),
      { numRuns: 1_000 },
    );
  });
  it('has no favourite among the places on the list: listed backwards, the same are chosen', () => {
    fc.assert(
      fc.property(any, ({ question, shapes }) => {
        if (!('options' in question)) return;
        const { order, winners, status } = count(question, heads(shapes));
        const backwards = count({ ...question, options: question.options.toReversed() }, heads(shapes));
        expect(backwards.status).toBe(status);
        expect(backwards.winners.toSorted()).toEqual(winners.toSorted());
        if (question.method !== 'budget')
          expect(backwards.order.map((group) => group.toSorted())).toEqual(
            order.map((group) => group.toSorted()),
          );
      }),
      { numRuns: 1_000 },
    );
  });
  it('changes nothing when all ballots are doubled, or all weights', () => {
    fc.assert(
      fc.property(any, ({ question, shapes }) => {
        const doubled = shapes.map(({ ballot, count }) => ({ ballot, count: 2 * count }));
        const once = result(count(question, heads(shapes)));
        expect(result(count(question, heads(doubled)))).toEqual(once);
        expect(result(count(question, [{ weight: 7n, shapes }]))).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });
  it('counts colleges of equal weight as one, and a weight as so many ballots', () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 2, max: 5 }), ({ question, shapes }, other, weight) => {
        const more = other.question.method === question.method ? other.shapes : [];
        const both = [...shapes, ...more];
        const apart = [{ weight: 1n, shapes }, ...heads(more)];
        expect(withoutEnough(count(question, apart))).toEqual(withoutEnough(count(question, heads(both))));
        const weighed = [{ weight: BigInt(weight), shapes }, ...heads(more)];
        const cloned = [...shapes.map((shape) => ({ ...shape, count: weight * shape.count })), ...more];
        expect(result(count(question, weighed))).toEqual(result(count(question, heads(cloned))));
      }),
      { numRuns: 1_000 },
    );
  });
  it('never chooses in silence: an open tie is shown, and a draw settles it the same way for everybody', () => {
    fc.assert(
      fc.property(any, ({ question, shapes }) => {
        const open = count(question, heads(shapes));
        expect(open.status === 'unresolved').toBe(open.ties.some(({ settledBy }) => settledBy === null));
        expect(open.order.flat().toSorted()).toEqual(KEYS);
        const drawn = count(question, heads(shapes), { rules: ['draw'], seed: 'spring' });
        expect(drawn.status).toBe('decided');
        for (const winner of open.winners) expect(drawn.winners).toContain(winner);
        if (open.status === 'decided') expect(drawn).toEqual(open);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what would have sufficed', () => {
  const alone = (question: Question, option: string): string => {
    if (question.method === 'approval') return option;
    const best = question.method === 'majority_judgment' ? 5 : 3;
    return KEYS.map((key) => `${key}:${key === option ? best : 0}`).join();
  };
  const chosenWith = ({ question, shapes }: Poll, option: string, more: number): boolean => {
    const further = more > 0 ? [{ ballot: alone(question, option), count: more }] : [];
    const { winners, ties } = count(question, heads([...shapes, ...further]));
    return winners.includes(option) && ties.every(({ options }) => !options.includes(option));
  };
  it('is exactly what was missing: with one ballot fewer, not chosen', () => {
    fc.assert(
      fc.property(fc.oneof(points, judgments), (asked) => {
        const { figures, winners, order, trace } = count(asked.question, heads(asked.shapes));
        const enough = Object.entries(figures['enough'] ?? {});
        const next = order.find((group) => group.some((key) => !winners.includes(key))) ?? [];
        expect(enough.map(([option]) => option)).toEqual(next.filter((key) => !winners.includes(key)));
        for (const [option, ballots] of enough) {
          expect(chosenWith(asked, option, Number(ballots))).toBe(true);
          expect(chosenWith(asked, option, Number(ballots) - 1)).toBe(false);
        }
        const told = trace.filter(({ code }) => code.startsWith('enough-'));
        expect(told.map(({ facts }) => [facts['option'], facts['count']])).toEqual(enough);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a budget', () => {
  it('never spends more than the envelope, nor funds what nobody approves', () => {
    fc.assert(
      fc.property(budgets, ({ question, shapes }) => {
        if (question.method !== 'budget') return;
        const { winners, figures } = count(question, heads(shapes), { rules: ['draw'], seed: 's' });
        const cost = question.options
          .filter(({ key }) => winners.includes(key))
          .reduce((sum, option) => sum + (option.cost ?? 0), 0);
        expect([figures['spent'], figures['left']]).toEqual([cost, 100 - cost]);
        expect(cost).toBeLessThanOrEqual(100);
        for (const key of winners)
          expect(shapes.some(({ ballot }) => ballot !== 'blank' && ballot.split('+').includes(key))).toBe(
            true,
          );
      }),
      { numRuns: 1_000 },
    );
  });
  it('leaves no approved project that what is left would pay', () => {
    fc.assert(
      fc.property(budgets, ({ question, shapes }) => {
        if (question.method !== 'budget') return;
        const { winners, figures } = count(question, heads(shapes), { rules: ['draw'], seed: 's' });
        const support = new Map(Object.entries(figures['support'] ?? {}));
        const rest = question.options.filter(({ key }) => !winners.includes(key) && support.get(key) !== 0);
        expect(rest.filter(({ cost }) => (cost ?? 0) <= Number(figures['left']))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
