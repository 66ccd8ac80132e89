import { z } from 'zod';
import { testedObjectionSchema } from './objection.js';

/**
 * What a round rests on besides its answers: which round it was, and each objection with its test and its answer, in the
 * order they were raised. Part of the box, so that a certificate proves a consent too.
 */
export const consentRecordSchema = z.strictObject({
  round: z.int().min(1).max(20),
  objections: z.array(testedObjectionSchema).max(10_000).readonly(),
});
export type ConsentRecord = Readonly<z.infer<typeof consentRecordSchema>>;
