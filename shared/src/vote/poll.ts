import { z } from 'zod';
import type { Method } from './method/question.js';

/** Methods that choose among options. */
export const CHOICE_METHODS = [
  'approval',
  'score',
  'schulze',
  'ranked_pairs',
  'irv',
  'stv',
  'majority_judgment',
  'dots',
  'budget',
] as const satisfies readonly Method[];

/** How ballots are written and counted: every method a question may ask by. */
export const METHODS = ['yes_no_blank', ...CHOICE_METHODS, 'consent'] as const satisfies readonly Method[];

/**
 * Who may learn what a member voted. Only the public mode exists: the secret verifiable one needs ballots cut from
 * the roll, and a "secret" that merely hides names will never be offered.
 */
export const MODES = ['public'] as const;

export const methodSchema = z.enum(METHODS);
export const modeSchema = z.enum(MODES);
