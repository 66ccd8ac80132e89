import { isRefused, refuse, type Refused } from '../../kernel/index.js';
import type { Option, OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import { placesOf, type KeysRefusal } from './read-keys.js';

export type MarksRefusal =
  | KeysRefusal
  | 'ballot-grade-out-of-range'
  | 'ballot-points-out-of-range'
  | 'ballot-too-many-dots'
  | 'ballot-option-missing';

type Marks = ReadonlyMap<OptionKey, number>;
const MARK = /^([^:]*):(-?\d{1,9})$/;

/** `a:3,b:0` */
const marksIn = (options: readonly Option[], text: string): Marks | Refused<MarksRefusal> => {
  const marks = text.split(',').map((part): readonly [string, number] => {
    const [, key = '', value = ''] = MARK.exec(part) ?? [];
    return [key, Number(value)];
  });
  const places = placesOf(
    options,
    marks.map(([key]) => key),
  );
  return isRefused(places) ? places : new Map(marks);
};

/** Every option is written, so that one left out and one given what it then takes are the same text. */
const written = (options: readonly Option[], marks: Marks, otherwise: number): string =>
  // The sum writes -0 as 0.
  options.map(({ key }) => `${key}:${(marks.get(key) ?? otherwise) + 0}`).join(',');

const missing = (options: readonly Option[], marks: Marks): readonly OptionKey[] =>
  options.flatMap(({ key }) => (marks.has(key) ? [] : [key]));

const allWithin = (marks: Marks, lowest: number, highest: number): boolean =>
  [...marks.values()].every((value) => value >= lowest && value <= highest);

export const readScores = (
  { options, lowest, highest, unscored }: QuestionOf<'score'>,
  text: string,
): string | Refused<MarksRefusal> => {
  const marks = marksIn(options, text);
  if (isRefused(marks)) return marks;
  if (!allWithin(marks, lowest, highest)) return refuse('ballot-points-out-of-range', { lowest, highest });
  const left = missing(options, marks);
  if (unscored === 'invalid' && left.length > 0) return refuse('ballot-option-missing', { options: left });
  return written(options, marks, lowest);
};

export const readGrades = (
  { options, grades, ungraded }: QuestionOf<'majority_judgment'>,
  text: string,
): string | Refused<MarksRefusal> => {
  const marks = marksIn(options, text);
  if (isRefused(marks)) return marks;
  if (!allWithin(marks, 0, grades.length - 1))
    return refuse('ballot-grade-out-of-range', { grades: grades.length });
  const left = missing(options, marks);
  if (ungraded === 'invalid' && left.length > 0) return refuse('ballot-option-missing', { options: left });
  return written(options, marks, 0);
};

/** Dots may be kept: fewer than one has is an opinion too; none at all is a blank ballot. */
export const readDots = (
  { options, dots, perOption }: QuestionOf<'dots'>,
  text: string,
): string | Refused<MarksRefusal> => {
  const marks = marksIn(options, text);
  if (isRefused(marks)) return marks;
  if (!allWithin(marks, 0, perOption))
    return refuse('ballot-points-out-of-range', { lowest: 0, highest: perOption });
  const spent = [...marks.values()].reduce((sum, value) => sum + value, 0);
  if (spent > dots) return refuse('ballot-too-many-dots', { spent, dots });
  return spent === 0 ? 'blank' : written(options, marks, 0);
};
