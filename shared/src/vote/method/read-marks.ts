import { isRefused, refuse, type Refused } from '../../kernel/index.js';
import type { OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import type { KeysRefusal, Known } from './read-keys.js';

export type MarksRefusal =
  | KeysRefusal
  | 'ballot-grade-out-of-range'
  | 'ballot-points-out-of-range'
  | 'ballot-too-many-dots'
  | 'ballot-option-missing';

/** What each option was given, by place; null where it was left out. */
type Marks = readonly (number | null)[];
const WHOLE_NUMBER = /^-?\d{1,9}$/;

/** `a:3,b:0`, in any order. Read in one pass: a vote may hold as many different ballots as electors. */
const marksIn = ({ keys, places }: Known, text: string): Marks | Refused<MarksRefusal> => {
  const marks: (number | null)[] = keys.map(() => null);
  for (const part of text.split(',')) {
    const colon = part.indexOf(':');
    const value = part.slice(colon + 1);
    if (colon < 1 || !WHOLE_NUMBER.test(value)) return refuse('ballot-unreadable');
    const place = places.get(part.slice(0, colon));
    if (place === undefined) return refuse('ballot-unknown-option', { options: keys });
    if (marks[place] !== null) return refuse('ballot-duplicate-option');
    marks[place] = Number(value);
  }
  return marks;
};

/** Every option is written, so that one left out and one given what it then takes are the same text. */
const written = ({ keys }: Known, marks: Marks, otherwise: number): string =>
  keys.map((key, place) => `${key}:${marks[place] ?? otherwise}`).join(',');

const missing = ({ keys }: Known, marks: Marks): readonly OptionKey[] =>
  keys.filter((_, place) => marks[place] === null);

const allWithin = (marks: Marks, lowest: number, highest: number): boolean =>
  marks.every((value) => value === null || (value >= lowest && value <= highest));

export const readScores = (
  known: Known,
  { lowest, highest, unscored }: Pick<QuestionOf<'score'>, 'lowest' | 'highest' | 'unscored'>,
  text: string,
): string | Refused<MarksRefusal> => {
  const marks = marksIn(known, text);
  if (isRefused(marks)) return marks;
  if (!allWithin(marks, lowest, highest)) return refuse('ballot-points-out-of-range', { lowest, highest });
  const left = missing(known, marks);
  if (unscored === 'invalid' && left.length > 0) return refuse('ballot-option-missing', { options: left });
  return written(known, marks, lowest);
};

export const readGrades = (
  known: Known,
  { grades, ungraded }: Pick<QuestionOf<'majority_judgment'>, 'grades' | 'ungraded'>,
  text: string,
): string | Refused<MarksRefusal> => {
  const marks = marksIn(known, text);
  if (isRefused(marks)) return marks;
  if (!allWithin(marks, 0, grades.length - 1))
    return refuse('ballot-grade-out-of-range', { grades: grades.length });
  const left = missing(known, marks);
  if (ungraded === 'invalid' && left.length > 0) return refuse('ballot-option-missing', { options: left });
  return written(known, marks, 0);
};

/** Dots may be kept: fewer than one has is an opinion too; none at all is a blank ballot. */
export const readDots = (
  known: Known,
  { dots, perOption }: Pick<QuestionOf<'dots'>, 'dots' | 'perOption'>,
  text: string,
): string | Refused<MarksRefusal> => {
  const marks = marksIn(known, text);
  if (isRefused(marks)) return marks;
  if (!allWithin(marks, 0, perOption))
    return refuse('ballot-points-out-of-range', { lowest: 0, highest: perOption });
  const spent = marks.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (spent > dots) return refuse('ballot-too-many-dots', { spent, dots });
  return spent === 0 ? 'blank' : written(known, marks, 0);
};
