import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefused } from '../../kernel/index.js';
import { gradeShapes } from '../formats/table-shapes.js';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK, type Counted } from './counted.js';
import {
  compareValues,
  gaugeOf,
  majorityValue,
  medianOf,
  partingOf,
  type MajorityValue,
} from './majority-profile.js';
import { judgment, urnOf } from './question.fixture.js';
import type { Urn } from './urn.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Case = {
  readonly id: string;
  readonly grades: Readonly<Record<string, readonly number[]>>;
  readonly medians?: Readonly<Record<string, number>>;
  readonly majorityValues?: Readonly<Record<string, readonly number[]>>;
  readonly order: string;
};
const oracle = JSON.parse(readFileSync(new URL('../../../oracles/tally.json', import.meta.url), 'utf8')) as {
  readonly majorityJudgment: readonly Case[];
};

const profile = (counts: readonly number[]): readonly bigint[] => counts.map(BigInt);
const valueOf = (counts: readonly number[]): MajorityValue => majorityValue(profile(counts));
/** The value told grade by grade. */
const expanded = ({ middle, pairs }: MajorityValue): readonly number[] => [
  ...(middle === null ? [] : [middle]),
  ...pairs.flatMap(({ lower, upper, times }) =>
    Array.from({ length: Number(times) }, () => [lower, upper]).flat(),
  ),
];
/** By the book: expand, take the lower median away, again. */
const naive = (counts: readonly number[]): readonly number[] => {
  const grades = counts.flatMap((count, grade) => Array.from({ length: count }, () => grade));
  const value: number[] = [];
  while (grades.length > 0) value.push(...grades.splice(Math.floor((grades.length + 1) / 2) - 1, 1));
  return value;
};
const naiveCompare = (a: readonly number[], b: readonly number[]): number => {
  const [left, right] = [naive(a), naive(b)];
  const at = left.findIndex((grade, place) => grade !== right[place]);
  return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
};

const written = ({ order }: Pick<Counted, 'order'>): string =>
  order.map((group) => group.join('=')).join('>');
const count = (keys: string, urns: readonly Urn[], change: Parameters<typeof judgment>[1] = {}): Counted =>
  countQuestion(judgment(keys, change), urns, NO_TIE_BREAK, sha256);
const countTable = ({ grades }: Pick<Case, 'grades'>): Counted => {
  const keys = Object.keys(grades);
  const shapes = gradeShapes(keys, Object.values(grades));
  if (isRefused(shapes)) throw new Error('uneven table');
  const names = Array.from({ length: grades[keys[0] ?? '']?.length ?? 0 }, (_, at) => `g${at}`);
  return count(keys.join(' '), [{ weight: 1n, shapes }], { grades: names });
};

describe('the elections of the reference', () => {
  it.each(oracle.majorityJudgment)('$id', (known) => {
    const { medians, majorityValues, order, grades } = known;
    const counted = countTable(known);
    expect(written(counted)).toBe(order);
    expect(counted.figures['grades']).toEqual(grades);
    if (medians) expect(counted.figures['medians']).toEqual(medians);
    for (const [option, value] of Object.entries(majorityValues ?? {}))
      expect(expanded(valueOf(grades[option] ?? []))).toEqual(value);
  });
  it('are all there', () => {
    expect(oracle.majorityJudgment).toHaveLength(4);
  });
});

describe('the majority grade', () => {
  it('is the lower median: with two ballots, the worse of the two', () => {
    expect(
      [
        [1, 1, 0],
        [0, 2, 1],
        [1, 0, 1],
        [1, 1, 1],
        [0, 0, 1],
      ].map((c) => medianOf(profile(c))),
    ).toEqual([0, 1, 0, 1, 2]);
  });
  it('is nobody’s when nobody graded', () => {
    expect(medianOf([0n, 0n])).toBeNull();
    expect(majorityValue([0n, 0n])).toEqual({ middle: null, pairs: [] });
  });
});

const profiles = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 2, max: 6 }))
  .chain(([ballots, grades]) => {
    const one = fc.array(fc.nat(grades - 1), { minLength: ballots, maxLength: ballots }).map((given) => {
      const counts = Array.from({ length: grades }, () => 0);
      for (const grade of given) counts[grade] = (counts[grade] ?? 0) + 1;
      return counts;
    });
    return fc.tuple(one, one, one);
  });

describe('the majority value, on counts', () => {
  it('is the one found by taking medians away one by one', () => {
    fc.assert(
      fc.property(profiles, ([a, b]) => {
        expect(expanded(valueOf(a))).toEqual(naive(a));
        expect(Math.sign(compareValues(valueOf(a), valueOf(b)))).toBe(Math.sign(naiveCompare(a, b)));
      }),
      { numRuns: 5_000 },
    );
  });
  it('says where two options part, and on which grades', () => {
    fc.assert(
      fc.property(profiles, ([a, b]) => {
        const parting = partingOf(valueOf(a), valueOf(b));
        const [left, right] = [naive(a), naive(b)];
        const at = left.findIndex((grade, place) => grade !== right[place]);
        expect(parting).toEqual(at < 0 ? null : { after: BigInt(at), grades: [left[at], right[at]] });
      }),
      { numRuns: 3_000 },
    );
  });
  it('has no more runs than there are grades on both sides, however many ballots', () => {
    const { middle, pairs } = valueOf([1_000_000_001, 2_000_000_000, 3, 1_000_000_000, 999_999_999]);
    expect([middle, pairs.length <= 8, expanded({ middle, pairs: [] })]).toEqual([1, true, [1]]);
    expect(pairs).toEqual([
      { lower: 1, upper: 1, times: 499_999_999n },
      { lower: 1, upper: 2, times: 3n },
      { lower: 1, upper: 3, times: 999_999_998n },
      { lower: 0, upper: 3, times: 2n },
      { lower: 0, upper: 4, times: 999_999_999n },
    ]);
  });
});

describe('the gauge', () => {
  it('shows what stands above and below the grade', () => {
    expect(gaugeOf(profile([1, 2, 4, 2, 2]))).toEqual({ above: 4n, below: 3n, sign: '+' });
    expect(gaugeOf(profile([2, 1, 4, 2, 1]))).toEqual({ above: 3n, below: 3n, sign: '-' });
    expect(gaugeOf([])).toEqual({ above: 0n, below: 0n, sign: '-' });
  });
  it('may tie where the value does not', () => {
    const [a, b] = [
      [1, 1, 4, 1, 1],
      [0, 2, 4, 0, 2],
    ];
    expect(gaugeOf(profile(a))).toEqual(gaugeOf(profile(b)));
    expect(compareValues(valueOf(a), valueOf(b))).not.toBe(0);
  });
});

describe('a choice by majority judgment', () => {
  const few = urnOf('3 a:4,b:2,c:2; 2 a:1,b:2,c:2; 1 blank; 1 a:9,b:0,c:0; 1 invalid; 4 abstention');
  it('goes to the best majority value; equal profiles stand together', () => {
    const { status, winners, order, ties, ballots } = count('a b c', [few]);
    expect({ status, winners, order, ties, ballots }).toEqual({
      status: 'decided',
      winners: ['a'],
      order: [['a'], ['b', 'c']],
      ties: [],
      ballots: { valid: 5, blank: 1, invalid: 2 },
    });
  });
  it('keeps grades, medians, values and gauges, as exact data', () => {
    expect(count('a b', [urnOf('2 a:4,b:2; 1 a:1,b:3')]).figures).toEqual({
      grades: { a: [0, 1, 0, 0, 2, 0], b: [0, 0, 2, 1, 0, 0] },
      medians: { a: 4, b: 2 },
      values: { a: { middle: 4, pairs: [[1, 4, 1]] }, b: { middle: 2, pairs: [[2, 3, 1]] } },
      gauges: {
        a: { abovePoints: '0', belowPoints: '100/3', sign: '-' },
        b: { abovePoints: '100/3', belowPoints: '0', sign: '+' },
      },
      voice: 3,
      enough: { b: 1 },
    });
  });
  it('tells each grade, what parts options of the same grade, and who is chosen', () => {
    const { trace } = count('a b c', [urnOf('2 a:4,b:4,c:1; 1 a:3,b:2,c:1')], { places: 2 });
    expect(trace).toEqual([
      { code: 'ballots', facts: { valid: 3, blank: 0, invalid: 0 } },
      { code: 'judged', facts: { option: 'a', grade: 'good', atLeast: 2, valid: 3 } },
      {
        code: 'judged-ahead',
        facts: { option: 'a', other: 'b', grade: 'fair', otherGrade: 'passable', count: 1 },
      },
      { code: 'judged', facts: { option: 'b', grade: 'good', atLeast: 2, valid: 3 } },
      { code: 'judged', facts: { option: 'c', grade: 'poor', atLeast: 3, valid: 3 } },
      { code: 'chosen', facts: { options: ['a', 'b'] } },
      { code: 'enough-majority_judgment', facts: { option: 'c', count: 3 } },
    ]);
  });
  it('says equal values are equal, and leaves the place open where no rule settles it', () => {
    const { status, winners, ties, trace } = count('a b', [urnOf('1 a:4,b:4')]);
    expect([status, winners]).toEqual(['unresolved', []]);
    expect(ties).toEqual([{ options: ['a', 'b'], over: 'place', round: 0, settledBy: null, order: [] }]);
    expect(trace.map(({ code }) => code)).toEqual([
      'ballots',
      'judged',
      'judged-equal',
      'judged',
      'place-tie-open',
      'enough-majority_judgment',
      'enough-majority_judgment',
    ]);
  });
  it('chooses nobody when nobody graded', () => {
    const { status, winners, order, figures, trace } = count('a b', [urnOf('3 blank')]);
    expect({ status, winners, order }).toEqual({ status: 'unresolved', winners: [], order: [['a', 'b']] });
    expect(figures).toEqual({
      grades: { a: [0, 0, 0, 0, 0, 0], b: [0, 0, 0, 0, 0, 0] },
      medians: { a: null, b: null },
      values: { a: { middle: null, pairs: [] }, b: { middle: null, pairs: [] } },
      gauges: {
        a: { abovePoints: '0', belowPoints: '0', sign: '-' },
        b: { abovePoints: '0', belowPoints: '0', sign: '-' },
      },
      voice: 0,
      enough: { a: 1, b: 1 },
    });
    expect(trace.map(({ code }) => code)).toEqual([
      'ballots',
      'place-tie-open',
      'enough-majority_judgment',
      'enough-majority_judgment',
    ]);
  });
  it('weighs the grades of each college, and tells shares of the whole voice', () => {
    const urns = [urnOf('1 a:5,b:0', 3n), urnOf('2 a:0,b:4', 1n)];
    const { winners, figures, trace } = count('a b', urns);
    expect(winners).toEqual(['a']);
    expect([figures['grades'], figures['voice'], figures['enough']]).toEqual([
      { a: [2, 0, 0, 0, 0, 3], b: [3, 0, 0, 0, 2, 0] },
      5,
      {},
    ]);
    expect(trace).toEqual([
      { code: 'ballots', facts: { valid: 3, blank: 0, invalid: 0 } },
      {
        code: 'judged-weighed',
        facts: { option: 'a', grade: 'excellent', valid: 3, atLeastPoints: '60' },
      },
      { code: 'judged-weighed', facts: { option: 'b', grade: 'rejected', valid: 3, atLeastPoints: '100' } },
      { code: 'chosen', facts: { options: ['a'] } },
    ]);
    const even = count('a b', [urnOf('2 a:4,b:4; 1 a:3,b:2', 2n)]).trace;
    expect(even[2]).toEqual({
      code: 'judged-ahead-weighed',
      facts: { option: 'a', other: 'b', grade: 'fair', otherGrade: 'passable', countPoints: '100/3' },
    });
  });
});
