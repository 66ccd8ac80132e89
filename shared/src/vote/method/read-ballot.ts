import { refuse, type Refused } from '../../kernel/index.js';
import type { Question } from './question.js';

export type BallotRefusal =
  | 'ballot-unknown-option'
  | 'ballot-duplicate-option'
  | 'ballot-too-many-options'
  | 'ballot-grade-out-of-range'
  | 'ballot-points-out-of-range'
  | 'ballot-too-many-dots'
  | 'ballot-option-missing'
  | 'ballot-tied-ranks'
  | 'ballot-unreadable';

/** A ballot in the one text of what it says; blank in every method. */
export type ReadBallot = { readonly kind: 'ballot'; readonly text: string } | { readonly kind: 'blank' };

const YES_NO = ['yes', 'no'];

/** Reads one line in the notation of the method asked. */
export const readBallot = (question: Question, text: string): ReadBallot | Refused<BallotRefusal> => {
  if (text === 'blank') return { kind: 'blank' };
  if (question.method === 'yes_no_blank')
    return YES_NO.includes(text)
      ? { kind: 'ballot', text }
      : refuse('ballot-unknown-option', { options: [...YES_NO, 'blank'] });
  return refuse('ballot-unreadable');
};
