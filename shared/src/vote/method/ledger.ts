import { gradedIn, type Judgment } from './grade-profiles.js';
import { compareValues, majorityValue } from './majority-profile.js';
import { rangeOf, sumPoints, type PointsQuestion } from './points-sums.js';
import type { Question } from './question.js';
import type { Urn } from './urn.js';

/** Questions where one kind of ballot says "this option alone", so that one can tell how many more it lacked. */
export type LedgerQuestion = PointsQuestion | Judgment;

export const hasLedger = (question: Question): question is LedgerQuestion =>
  question.method === 'approval' ||
  question.method === 'score' ||
  question.method === 'dots' ||
  question.method === 'majority_judgment';

/** All a count goes by: the sum of each option; or, option after option, how much voice gave each grade. */
export type Ledger = readonly bigint[];

export const ledgerOf = (question: LedgerQuestion, urns: readonly Urn[]): Ledger =>
  question.method === 'majority_judgment'
    ? gradedIn(question, urns).profiles.flat()
    : sumPoints(question, urns).totals;

/**
 * What one ballot for this option alone adds: an approval of it only; the most points for it and the least for the
 * others; the best grade for it and the worst for the others.
 */
export const aloneFor = (question: LedgerQuestion, own: number): Ledger => {
  const { method, options } = question;
  if (method === 'majority_judgment')
    return options.flatMap((_, place) =>
      question.grades.map((_, grade, { length }) => (grade === (place === own ? length - 1 : 0) ? 1n : 0n)),
    );
  const [lowest, highest] = rangeOf(question);
  const most = method === 'dots' ? BigInt(Math.min(question.dots, question.perOption)) : highest;
  return options.map((_, place) => (place === own ? most : lowest));
};

/** Whether this option has a place without any tie to settle: it passes all but those who may keep the other places. */
export const isChosen = (question: LedgerQuestion, ledger: Ledger, own: number): boolean => {
  const passes = passesIn(question, ledger);
  const ahead = question.options.filter((_, place) => place !== own && !passes(own, place));
  return ahead.length < question.places;
};

const passesIn = (question: LedgerQuestion, ledger: Ledger): ((own: number, other: number) => boolean) => {
  const sum = (place: number): bigint => ledger[place] ?? 0n;
  if (question.method !== 'majority_judgment') return (own, other) => sum(own) > sum(other);
  const { length } = question.grades;
  const value = (place: number) => majorityValue(ledger.slice(place * length, (place + 1) * length));
  return (own, other) => compareValues(value(own), value(other)) < 0;
};
