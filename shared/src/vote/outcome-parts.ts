import { z } from 'zod';
import type { Fact, Facts } from '../kernel/index.js';
import { CONDITION_CODES } from './condition.js';
import { stepCodeSchema } from './trace.js';

/** An exact share in points of 100 (100 = the whole voice of the body), written "60" or "172/3". */
export const pointsText = z.string().regex(/^\d+(\/\d+)?$/);

const fact: z.ZodType<Fact> = z.lazy(() =>
  z.union([z.string(), z.int(), z.boolean(), z.null(), z.array(fact).readonly(), z.record(z.string(), fact)]),
);
export const factsSchema: z.ZodType<Facts> = z.record(z.string(), fact);

export const listOf = <Line extends z.ZodType>(line: Line) => z.array(line).readonly();
export const headsText = z.int().min(0);

/** One thing the rule asked, ticked or not, with its arithmetic: the same in every kind of outcome. */
export const conditionSchema = z.strictObject({
  code: z.enum(CONDITION_CODES),
  guards: z.enum(['validity', 'adoption']),
  met: z.boolean(),
  facts: factsSchema,
});
export const stepSchema = z.strictObject({ code: stepCodeSchema, facts: factsSchema });
