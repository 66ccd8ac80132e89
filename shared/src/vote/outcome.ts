import { z } from 'zod';
import type { Facts } from '../kernel/index.js';
import { CONDITION_CODES } from './condition.js';
import { VERDICTS } from './judge.js';
import { stepCodeSchema } from './trace.js';

/** An exact share in points of 100 (100 = the whole voice of the body), written "60" or "172/3". */
const pointsText = z.string().regex(/^\d+(\/\d+)?$/);
const facts: z.ZodType<Facts> = z.record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.null()]));
const listOf = <Line extends z.ZodType>(line: Line) => z.array(line).readonly();
const heads = { registered: z.int(), present: z.int(), yes: z.int(), no: z.int(), blank: z.int() };

/** How a vote ended, complete and plain: integers and written fractions only, so it is stored and certified as is. */
export const outcomeSchema = z.strictObject({
  method: z.literal('yes_no_blank'),
  verdict: z.enum(VERDICTS),
  /** Unmet conditions; or the tie; or that all were met. Worded at `poll.because.<code>`. */
  because: listOf(z.strictObject({ code: z.enum([...CONDITION_CODES, 'tie', 'all-conditions-met']), facts })),
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
  conditions: listOf(
    z.strictObject({
      code: z.enum(CONDITION_CODES),
      guards: z.enum(['validity', 'adoption']),
      met: z.boolean(),
      facts,
    }),
  ),
  /** Empty when adopted. */
  counterfactuals: listOf(
    z.strictObject({ collegeId: z.string(), college: z.string(), missingYes: z.int().nullable() }),
  ),
  trace: listOf(z.strictObject({ code: stepCodeSchema, facts })),
});

export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;
