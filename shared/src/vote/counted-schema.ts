import { z } from 'zod';
import { TIE_RULES } from '../body/index.js';
import type { Counted } from './method/counted.js';
import { factsSchema, headsText, listOf } from './outcome-parts.js';

const key = z.string().min(1).max(40);

/** What a method counted, as it is stored and certified. */
export const countedSchema: z.ZodType<Counted> = z.strictObject({
  status: z.enum(['decided', 'unresolved']),
  winners: listOf(key),
  order: listOf(listOf(key)),
  ties: listOf(
    z.strictObject({
      options: listOf(key),
      over: z.enum(['place', 'exclusion', 'surplus', 'pair']),
      round: headsText,
      settledBy: z.enum(TIE_RULES).nullable(),
      order: listOf(key),
    }),
  ),
  ballots: z.strictObject({ valid: headsText, blank: headsText, invalid: headsText }),
  figures: factsSchema,
  trace: listOf(z.strictObject({ code: z.string().min(1).max(80), facts: factsSchema })),
});
