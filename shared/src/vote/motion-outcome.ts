import { z } from 'zod';
import { CONDITION_CODES } from './condition.js';
import { VERDICTS } from './judge.js';
import { conditionSchema, factsSchema, headsText, listOf, pointsText, stepSchema } from './outcome-parts.js';

const heads = {
  registered: headsText,
  present: headsText,
  yes: headsText,
  no: headsText,
  blank: headsText,
  abstention: headsText,
  invalid: headsText,
};
const because = z.enum([
  ...CONDITION_CODES,
  'tie',
  'casting-vote.yes',
  'casting-vote.no',
  'all-conditions-met',
]);

/** How a vote on one text ended, complete and plain: integers and written fractions, so it is stored as it is. */
export const motionOutcomeSchema = z.strictObject({
  kind: z.literal('motion'),
  method: z.literal('yes_no_blank'),
  verdict: z.enum(VERDICTS),
  /** Unmet conditions; or the tie and what settled it; or that all were met. Worded at `poll.because.<code>`. */
  because: listOf(z.strictObject({ code: because, facts: factsSchema })),
  /** Heads, one member one vote, beside the weighted result that decides. */
  raw: z.strictObject(heads),
  weighted: z.strictObject({ yes: pointsText, no: pointsText }),
  colleges: listOf(
    z.strictObject({
      collegeId: z.string(),
      college: z.string(),
      ...heads,
      /** Share of registered who voted, in points; null when nobody is registered. */
      turnout: pointsText.nullable(),
      silent: z.boolean(),
      weight: pointsText,
      counted: pointsText,
      weighted: z.strictObject({ yes: pointsText, no: pointsText }),
    }),
  ),
  conditions: listOf(conditionSchema),
  /** Empty when adopted. */
  counterfactuals: listOf(
    z.strictObject({ collegeId: z.string(), college: z.string(), missingYes: z.int().nullable() }),
  ),
  trace: listOf(stepSchema),
});

export type Motion = Readonly<z.infer<typeof motionOutcomeSchema>>;
