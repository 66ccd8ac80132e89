import { z } from 'zod';

/** How ballots are written and counted. One for now; each later method joins this list with its own tally. */
export const METHODS = ['yes_no_blank'] as const;

/**
 * Who may learn what a member voted. Only the public mode exists: the secret verifiable one needs ballots cut from
 * the roll, and a "secret" that merely hides names will never be offered.
 */
export const MODES = ['public'] as const;

export const methodSchema = z.enum(METHODS);
export const modeSchema = z.enum(MODES);
