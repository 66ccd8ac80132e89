import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK } from './counted.js';
import { lackingInColleges, lackingSteps, type CollegeLedger } from './enough-in-college.js';
import { ledgerOf, type LedgerQuestion } from './ledger.js';
import { approval, dots, judgment, score } from './question.fixture.js';
import type { Shape, Urn } from './urn.js';

const KEYS = ['a', 'b', 'c'];
const marks = (most: number) =>
  fc
    .tuple(...KEYS.map(() => fc.nat(most)))
    .map((all) => KEYS.map((key, at) => `${key}:${all[at] ?? 0}`).join());
const approved = fc.subarray(KEYS, { minLength: 1 }).map((keys) => keys.join('+'));

type Box = {
  readonly points: number;
  readonly blank: number;
  readonly absent: number;
  readonly said: readonly string[];
};
type Poll = { readonly question: LedgerQuestion; readonly boxes: readonly Box[]; readonly base: Base };
type Base = 'expressed' | 'present' | 'registered';

const poll = (question: LedgerQuestion, ballot: fc.Arbitrary<string>): fc.Arbitrary<Poll> => {
  const box = fc.record({
    points: fc.integer({ min: 1, max: 5 }),
    blank: fc.nat(2),
    absent: fc.nat(6),
    said: fc.array(ballot, { minLength: 0, maxLength: 4 }),
  });
  return fc.record({
    question: fc.constant(question),
    boxes: fc.array(box, { minLength: 2, maxLength: 3 }),
    base: fc.constantFrom<Base[]>('expressed', 'present', 'registered'),
  });
};
const polls = fc.oneof(
  poll(approval('a b c'), approved),
  poll(approval('a b c', { places: 2 }), approved),
  poll(score('a b c', { lowest: -1, highest: 2 }), marks(2)),
  poll(dots('a b c', { dots: 9, perOption: 3 }), marks(3)),
  poll(judgment('a b c'), marks(5)),
);

const BEST = { score: 2, dots: 3, majority_judgment: 5 } as const;
const alone = ({ method }: LedgerQuestion, option: string): string => {
  if (method === 'approval') return option;
  const best = BEST[method];
  const least = method === 'score' ? -1 : 0;
  return KEYS.map((key) => `${key}:${key === option ? best : least}`).join();
};

const headsOf = ({ said, blank, absent }: Box, base: Base): number =>
  said.length + (base === 'expressed' ? 0 : blank) + (base === 'registered' ? absent : 0);

/** Each urn weighs its points shared among its heads, all brought to whole numbers by brute force. */
const urnsOf = ({ boxes, base }: Pick<Poll, 'boxes' | 'base'>): readonly Urn[] => {
  const all = boxes.reduce((product, box) => product * Math.max(1, headsOf(box, base)), 1);
  return boxes.map((box) => ({
    weight: box.said.length === 0 ? 0n : BigInt((box.points * all) / headsOf(box, base)),
    shapes: box.said.map((ballot): Shape => ({ ballot, count: 1 })),
  }));
};
const ledgersOf = (asked: Poll): readonly CollegeLedger[] =>
  urnsOf(asked).flatMap(({ weight, shapes }, rank) => {
    const box = asked.boxes[rank];
    if (!box) return [];
    return {
      college: `c${rank}`,
      ledger: ledgerOf(asked.question, [{ weight: 1n, shapes }]),
      multiplier: weight,
      outOf: weight === 0n ? 0 : headsOf(box, asked.base),
      grows: asked.base !== 'registered',
      absent: box.absent,
    };
  });
const count = (asked: Poll) => countQuestion(asked.question, urnsOf(asked), NO_TIE_BREAK, String);

const chosenWith = (asked: Poll, rank: number, option: string, more: number): boolean => {
  const said = Array.from({ length: more }, () => alone(asked.question, option));
  const boxes = asked.boxes.map((box, at) =>
    at === rank ? { ...box, said: [...box.said, ...said], absent: box.absent - more } : box,
  );
  const { winners, ties } = count({ ...asked, boxes });
  return winners.includes(option) && ties.every(({ options }) => !options.includes(option));
};

describe('what would have sufficed in one college', () => {
  it('is the least number of its absent members, found by counting again with each number', () => {
    fc.assert(
      fc.property(polls, (asked) => {
        const counted = count(asked);
        const found = lackingInColleges(asked.question, ledgersOf(asked), counted);
        const next = counted.order.find((group) => group.some((key) => !counted.winners.includes(key))) ?? [];
        const speaking = asked.boxes.filter(({ said }) => said.length > 0).length;
        expect(found).toHaveLength(next.filter((key) => !counted.winners.includes(key)).length * speaking);
        for (const { college, option, ballots } of found) {
          const rank = Number(college.slice(1));
          const numbers = Array.from({ length: asked.boxes[rank]?.absent ?? 0 }, (_, at) => at + 1);
          expect(ballots).toBe(numbers.find((more) => chosenWith(asked, rank, option, more)) ?? null);
        }
      }),
      { numRuns: 3_000 },
    );
  });
  it('is told for the colleges that could have', () => {
    expect(
      lackingSteps([
        { college: 'c0', option: 'b', ballots: 3 },
        { college: 'c1', option: 'b', ballots: null },
      ]),
    ).toEqual([{ code: 'enough-college', facts: { option: 'b', college: 'c0', count: 3 } }]);
  });
});
