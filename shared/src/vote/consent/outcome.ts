import { z } from 'zod';
import { conditionSchema, factsSchema, headsText, listOf } from '../outcome-parts.js';

/** `objected`: objections remain that were found valid, and the rounds are over; the fallback of the rule follows. */
export const CONSENT_VERDICTS = ['adopted', 'objected', 'void'] as const;

const heads = {
  registered: headsText,
  present: headsText,
  consent: headsText,
  reservation: headsText,
  objection: headsText,
  aside: headsText,
};

/** How a consent round ended (governance 4.5). Its rules are in this folder. */
export const consentOutcomeSchema = z.strictObject({
  kind: z.literal('consent'),
  method: z.literal('consent'),
  verdict: z.enum(CONSENT_VERDICTS),
  round: z.int().min(1),
  because: listOf(z.strictObject({ code: z.string().min(1).max(80), facts: factsSchema })),
  heads: z.strictObject(heads),
  conditions: listOf(conditionSchema),
  trace: listOf(z.strictObject({ code: z.string().min(1).max(80), facts: factsSchema })),
});

export type ConsentOutcome = Readonly<z.infer<typeof consentOutcomeSchema>>;
