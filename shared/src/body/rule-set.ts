import { z } from 'zod';

export const WEIGHT_BASES = ['equality', 'participation', 'capital'] as const;
export const INNER_VOTES = ['proportional', 'bloc'] as const;
export const BASES = ['registered', 'present', 'expressed'] as const;
export const SILENT_COLLEGES = ['lost', 'renormalised', 'void'] as const;
export const TIES = ['rejected', 'unresolved'] as const;
export const DOUBLE_KEYS = ['none', 'majority_of_colleges', 'no_college_against'] as const;

const collegeKey = z.string().min(1).max(64);
const whole = z.int().max(1_000_000);
const notAboveOne = ({ num, den }: { num: number; den: number }): boolean => num <= den;

/** An exact part of a whole, 0 < num/den ≤ 1: never a decimal, so that 2/3 is two thirds. */
export const ratioSchema = z.strictObject({ num: whole.min(1), den: whole.min(1) }).refine(notAboveOne);
export type Ratio = Readonly<z.infer<typeof ratioSchema>>;

const thresholdSchema = z
  .strictObject({ num: whole.min(1), den: whole.min(1), strict: z.boolean() })
  .refine(notAboveOne);

/**
 * How a body decides, as versioned data. Every choice that changes a result is written here before the vote
 * (governance R8 to R11), so that nothing is left to the software.
 */
export const ruleSetSchema = z.strictObject({
  version: z.int().min(1),
  /** Weight of each college in basis points (10,000 = 100 %). */
  weights: z.record(collegeKey, z.int().min(0).max(10_000)),
  /** Why colleges weigh what they weigh. Capital is sayable so that the linter can name it. */
  weightBasis: z.enum(WEIGHT_BASES),
  /** R8: each college gives its weight in proportion, or whole to its winner. */
  innerVote: z.enum(INNER_VOTES),
  /** R9: what a college's "yes" is a share of. */
  base: z.enum(BASES),
  /** The weighted "yes" must be over (strict) or at least this share. */
  threshold: thresholdSchema,
  /** Share of registered members who must have cast a ballot, blank included; null or absent: none. */
  quorum: z.strictObject({
    overall: ratioSchema.nullable(),
    colleges: z.record(collegeKey, ratioSchema),
  }),
  /** R10: what becomes of the weight of a college without any yes or no. */
  silentCollege: z.enum(SILENT_COLLEGES),
  tie: z.enum(TIES),
  /** R11: a second condition, on colleges rather than weights. */
  doubleKey: z.enum(DOUBLE_KEYS),
  /** Whether the certificate says who voted what. Announced before the vote, frozen with it. */
  openBallots: z.boolean(),
  /** Least length of the consultation before a vote, in days, and of the vote itself, in hours; 0 asks for none. */
  consultationDays: z.int().min(0).max(366),
  votingHours: z
    .int()
    .min(0)
    .max(24 * 366),
});

/** What a form sends: the version is given by the server. */
export const ruleSetInputSchema = ruleSetSchema.partial({ version: true });

export type RuleSet = Readonly<z.infer<typeof ruleSetSchema>>;
