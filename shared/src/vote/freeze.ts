import { z } from 'zod';
import { idSchema, ruleSetSchema } from '../body/index.js';
import { canonical } from '../kernel/index.js';
import { electoralCollegeSchema } from './count.js';
import { methodSchema, modeSchema } from './poll.js';

/** SHA-256 of a text as 64 lower-case hexadecimal digits; injected, since shared holds no cryptography. */
export type Sha256 = (text: string) => string;
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Milliseconds since 1970, kept as a plain integer: a frozen document is JSON and nothing else. */
const time = z.int().min(0);

export const frozenSchema = z.strictObject({
  pollId: idSchema<'poll'>(),
  question: z.string().min(1).max(500),
  method: methodSchema,
  mode: modeSchema,
  ruleSet: ruleSetSchema,
  /** Why a rule set outside the law of colleges was kept; shown with the result. */
  overrideReason: z.string().nullable(),
  colleges: z.array(electoralCollegeSchema).readonly(),
  textDigest: digestSchema,
  rollDigest: digestSchema,
  opensAt: time,
  closesAt: time,
});

/** What nobody can change once a poll is open: the text voted on, the rule, the roll and the times. */
export type Frozen = Readonly<z.infer<typeof frozenSchema>>;

/** The text whose hash is recorded at opening. */
export const freezeText = (frozen: Frozen): string => canonical(frozen);
