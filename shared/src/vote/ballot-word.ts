import { utf8 } from '../kernel/index.js';
import { ABSTENTION, BLANK, INVALID, NONE_OF_THE_ABOVE } from './ballot.js';
import { says, type BallotBytes } from './method/ballot-bytes.js';

const WORDS = ([BLANK, INVALID, ABSTENTION, NONE_OF_THE_ABOVE] as const).map(
  (word) => [word, utf8(word)] as const,
);
const LONGEST = Math.max(...WORDS.map(([, { length }]) => length));
type Word = (typeof WORDS)[number][0];

/** Which of the words an urn may hold a ballot is; else it names options, or tries to. */
export const wordOf = (ballot: BallotBytes): Word | 'options' => {
  if (ballot.end - ballot.start > LONGEST) return 'options';
  for (const [word, bytes] of WORDS) if (says(ballot, bytes)) return word;
  return 'options';
};
