import { openUrns, weighedSums, type Opened } from './open-urns.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

/** Methods whose result is one sum for each option. */
export type PointsQuestion = QuestionOf<'approval'> | QuestionOf<'score'> | QuestionOf<'dots'>;

/** What a ballot gives each option, in their order: 1 for an approval, its score, its dots. */
export type Given = readonly number[];

/** Reads what a canonical ballot gives. */
const givenBy = ({ method, options }: PointsQuestion): ((text: string) => Given) => {
  if (method !== 'approval')
    return (text) => text.split(',').map((mark) => Number(mark.slice(mark.indexOf(':') + 1)));
  return (text) => {
    const approved = new Set(text.split('+'));
    return options.map(({ key }) => (approved.has(key) ? 1 : 0));
  };
};

/** Ballots opened and their sums, before any place is given. */
export const sumPoints = (
  question: PointsQuestion,
  urns: readonly Urn[],
): { readonly opened: Opened<Given>; readonly totals: readonly bigint[] } => {
  const opened = openUrns(question, urns, givenBy(question));
  const totals = weighedSums(opened, question.options.length, (sums, given, count) => {
    given.forEach((value, place) => {
      sums[place] = (sums[place] ?? 0) + value * count;
    });
  });
  return { opened, totals };
};

/** The least and the most one ballot can give one option; for dots, everything it has. */
export const rangeOf = (question: PointsQuestion): readonly [bigint, bigint] => {
  if (question.method === 'approval') return [0n, 1n];
  if (question.method === 'dots') return [0n, BigInt(question.dots)];
  return [BigInt(question.lowest), BigInt(question.highest)];
};
