import { z } from 'zod';
import { idSchema, ruleSetSchema } from '../body/index.js';
import { canonical } from '../kernel/index.js';
import { electoralCollegeSchema } from './count.js';
import { optionKeySchema } from './method/option.js';
import { questionSchema } from './method/question.js';
import { modeSchema } from './poll.js';
import { pairSchema } from './roll.js';

/** SHA-256 of a text as 64 lower-case hexadecimal digits; injected, since shared holds no cryptography. */
export type Sha256 = (text: string) => string;
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Milliseconds since 1970, kept as a plain integer: a frozen document is JSON and nothing else. */
const time = z.int().min(0);

const order = z.array(optionKeySchema).max(100).readonly().nullable();

export const frozenSchema = z.strictObject({
  pollId: idSchema<'poll'>(),
  /** The question in words, as people read it. */
  asked: z.string().min(1).max(500),
  /** Its method, settings and options: how it is counted. */
  question: questionSchema,
  mode: modeSchema,
  /** 1, or 2 for the second call of a vote whose first missed its quorum. */
  call: z.int().min(1).max(10),
  /** Whether the count is shown while the vote runs: declared at creation, since it changes how people vote. */
  liveResults: z.boolean(),
  /** Whose own ballot settles an exact tie, where the rule gives the chair a casting vote. */
  chair: idSchema<'person'>().nullable(),
  /** What ties between options may be settled with: orders given beforehand, and the seed of a draw. */
  tieOrders: z.strictObject({ chair: order, seniority: order, seed: z.string().min(1).max(200).nullable() }),
  ruleSet: ruleSetSchema,
  /** Why a rule set outside the law of colleges was kept; shown with the result. */
  overrideReason: z.string().nullable(),
  colleges: z.array(electoralCollegeSchema).readonly(),
  /** Seats that two people hold and that have one voice: their two ballots are one, or an abstention. */
  pairs: z.array(pairSchema).readonly(),
  textDigest: digestSchema,
  rollDigest: digestSchema,
  opensAt: time,
  closesAt: time,
});

/** What nobody can change once a poll is open: the text voted on, the question, the rule, the roll and the times. */
export type Frozen = Readonly<z.infer<typeof frozenSchema>>;

/** The text whose hash is recorded at opening. */
export const freezeText = (frozen: Frozen): string => canonical(frozen);

export const NO_TIE_ORDERS: Frozen['tieOrders'] = { chair: null, seniority: null, seed: null };
