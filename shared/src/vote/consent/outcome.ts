import { z } from 'zod';
import { factsSchema, headsText, listOf } from '../outcome-parts.js';

/** `objected`: an objection found valid stands; the next round follows, or the fallback of the rule (`afterConsent`). */
export const CONSENT_VERDICTS = ['adopted', 'objected', 'void'] as const;

/** Silence is not consent; nor is a body where everybody stands aside; nor an objection found valid. */
export const CONSENT_CONDITIONS = ['explicit-answers', 'someone-consents', 'no-objection'] as const;

const heads = {
  registered: headsText,
  present: headsText,
  consent: headsText,
  reservation: headsText,
  objection: headsText,
  aside: headsText,
};
const sentence = z.strictObject({ code: z.string().min(1).max(80), facts: factsSchema });

/** How a consent round ended (governance 4.5). Its rules are in this folder. */
export const consentOutcomeSchema = z.strictObject({
  kind: z.literal('consent'),
  method: z.literal('consent'),
  verdict: z.enum(CONSENT_VERDICTS),
  round: z.int().min(1),
  /** Unmet conditions, or that all were met. Worded at `poll.because.<code>`. */
  because: listOf(sentence),
  heads: z.strictObject(heads),
  /** Worded at `poll.condition.<code>`, ticked or not. */
  conditions: listOf(
    z.strictObject({
      code: z.enum(CONSENT_CONDITIONS),
      guards: z.enum(['validity', 'adoption']),
      met: z.boolean(),
      facts: factsSchema,
    }),
  ),
  /** Days after which what was adopted comes back to be reviewed; null when it was not adopted. */
  reviewDays: z.int().min(1).nullable(),
  /** Worded at `poll.<code>`. */
  trace: listOf(sentence),
});

export type ConsentOutcome = Readonly<z.infer<typeof consentOutcomeSchema>>;
