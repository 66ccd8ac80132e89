import { isRefused, never, refuse, type Refused } from '../../kernel/index.js';
import { knownOf, readKeys } from './read-keys.js';
import { readDots, readGrades, readScores, type MarksRefusal } from './read-marks.js';
import { readRanking } from './read-ranking.js';
import type { Question } from './question.js';

export type BallotRefusal = MarksRefusal | 'ballot-tied-ranks';

/** A ballot in the one text of what it says; blank in every method. */
export type ReadBallot = { readonly kind: 'ballot'; readonly text: string } | { readonly kind: 'blank' };

const YES_NO = ['yes', 'no'];
/** The four answers to a proposal (governance 4.5). Silence is none of them. */
export const CONSENT_ANSWERS = ['consent', 'reservation', 'objection', 'aside'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** Longest text of a ballot, as it is stored. */
export const LONGEST_BALLOT = 4_000;
const BLANK = 'blank';

/**
 * Reads one line in the notation of the method asked, and writes it in its one canonical form: ballots that say the
 * same are grouped, hashed and exported as the same text.
 */
export const readBallot = (question: Question, text: string): ReadBallot | Refused<BallotRefusal> =>
  ballotReader(question)(text);

/** The same for many ballots of one question. */
export const ballotReader = (question: Question): ((text: string) => ReadBallot | Refused<BallotRefusal>) => {
  const readText = textReader(question);
  return (text) => {
    if (text.length > LONGEST_BALLOT) return refuse('ballot-unreadable');
    const read = text === BLANK ? text : readText(text);
    if (isRefused(read)) return read;
    return read === BLANK ? { kind: 'blank' } : { kind: 'ballot', text: read };
  };
};

const textReader = (question: Question): ((text: string) => string | Refused<BallotRefusal>) => {
  if (question.method === 'yes_no_blank') return (text) => oneOf(YES_NO, text);
  if (question.method === 'consent') return (text) => oneOf(CONSENT_ANSWERS, text);
  const known = knownOf(question.options);
  switch (question.method) {
    case 'approval':
    case 'budget':
      return (text) => readKeys(known, question.most, text);
    case 'score':
      return (text) => readScores(known, question, text);
    case 'majority_judgment':
      return (text) => readGrades(known, question, text);
    case 'dots':
      return (text) => readDots(known, question, text);
    case 'schulze':
    case 'ranked_pairs':
      return (text) => readRanking(known, true, text);
    case 'irv':
    case 'stv':
      return (text) => readRanking(known, false, text);
    default:
      return never(question);
  }
};

const oneOf = (known: readonly string[], text: string): string | Refused<BallotRefusal> =>
  known.includes(text) ? text : refuse('ballot-unknown-option', { options: [...known, BLANK] });
