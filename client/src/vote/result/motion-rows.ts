import { parse, sum, format } from '@communaux/shared/kernel';
import type { MotionOutcome } from './outcomes.js';

/** A line of the result: heads, then points as exact fractions. The last one, without college, adds all up. */
export type ResultRow = {
  readonly collegeId: string | null;
  readonly college: string;
  readonly registered: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly counted: string;
  readonly weightedYes: string;
  readonly weightedNo: string;
};

export const rowsOf = ({ colleges, raw, weighted }: MotionOutcome): readonly ResultRow[] => [
  ...colleges.map(({ weighted: { yes, no }, ...college }) => ({
    ...college,
    weightedYes: yes,
    weightedNo: no,
  })),
  {
    ...raw,
    collegeId: null,
    college: '',
    counted: format(sum(colleges.map(({ counted }) => parse(counted)))),
    weightedYes: weighted.yes,
    weightedNo: weighted.no,
  },
];

/** A share of 100 points as a number, for the length of a bar and nothing else. */
export const barOf = (points: string): number => {
  const { num, den } = parse(points);
  return Number((num * 10_000n) / den) / 10_000;
};

/** Heads in favour among those who said yes or no, in points: "172/3". Null when nobody did. */
export const rawShare = (one: number, other: number): string | null =>
  one + other === 0 ? null : `${100 * one}/${one + other}`;
