import type { Profile } from './majority-profile.js';
import { openUrns, weighedSums, type Opened } from './open-urns.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

export type Judgment = QuestionOf<'majority_judgment'>;
export type Given = readonly number[];

const readGiven = (text: string): Given =>
  text.split(',').map((mark) => Number(mark.slice(mark.indexOf(':') + 1)));

/** Urns opened, and the grades each option received, in the order of the options. */
export const profilesOf = (
  question: Judgment,
  urns: readonly Urn[],
): { readonly opened: Opened<Given>; readonly profiles: readonly Profile[] } => {
  const { options, grades } = question;
  const opened = openUrns(question, urns, readGiven);
  const sums = weighedSums(opened, options.length * grades.length, (cells, given, count) => {
    given.forEach((grade, place) => {
      const cell = place * grades.length + grade;
      cells[cell] = (cells[cell] ?? 0) + count;
    });
  });
  const row = (place: number): Profile => sums.slice(place * grades.length, (place + 1) * grades.length);
  return { opened, profiles: options.map((_, place) => row(place)) };
};
