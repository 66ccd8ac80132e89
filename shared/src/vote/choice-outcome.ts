import { z } from 'zod';
import { CONDITION_CODES } from './condition.js';
import { countedSchema } from './counted-schema.js';
import { conditionSchema, factsSchema, headsText, listOf, pointsText, stepSchema } from './outcome-parts.js';
import { CHOICE_METHODS } from './poll.js';
import { CHOICE_ENDINGS } from './trace.js';

/** `void`: the vote itself does not stand, or nobody was wanted. `unresolved`: a tie that no declared rule settled. */
export const CHOICE_VERDICTS = ['elected', 'void', 'unresolved'] as const;
export type ChoiceVerdict = (typeof CHOICE_VERDICTS)[number];

export const CHOICE_REASONS = [...CONDITION_CODES, ...CHOICE_ENDINGS] as const;

const heads = {
  registered: headsText,
  present: headsText,
  /** Ballots that name options, "none of the above" included where the rule counts it. */
  valid: headsText,
  blank: headsText,
  /** Ballots for "none of the above" and nothing else. Among the valid ones, or beside them, as the rule says. */
  none: headsText,
  abstention: headsText,
  invalid: headsText,
};

/** How a choice among options ended: who won, by weights, and what heads alone would have said. */
export const choiceOutcomeSchema = z.strictObject({
  kind: z.literal('choice'),
  method: z.enum(CHOICE_METHODS),
  verdict: z.enum(CHOICE_VERDICTS),
  /** Worded at `poll.because.<code>`. */
  because: listOf(z.strictObject({ code: z.enum(CHOICE_REASONS), facts: factsSchema })),
  /** Options that have a place, in order of strength; "none of the above" never has one. */
  winners: listOf(z.string()),
  heads: z.strictObject(heads),
  colleges: listOf(
    z.strictObject({
      collegeId: z.string(),
      college: z.string(),
      ...heads,
      turnout: pointsText.nullable(),
      silent: z.boolean(),
      weight: pointsText,
      counted: pointsText,
      /** What every sum of this college is multiplied by: a whole number, the same for all its ballots. */
      multiplier: z.string().regex(/^\d+$/),
    }),
  ),
  /** The count that decides, college sums weighed; and the one of heads, to compare. */
  weighted: countedSchema,
  raw: countedSchema,
  conditions: listOf(conditionSchema),
  trace: listOf(stepSchema),
});

export type ChoiceOutcome = Readonly<z.infer<typeof choiceOutcomeSchema>>;
