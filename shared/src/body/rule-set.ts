import { z } from 'zod';
import { TIE_RULES } from './tie-rule.js';

export const WEIGHT_BASES = ['equality', 'participation', 'capital'] as const;
export const INNER_VOTES = ['proportional', 'bloc'] as const;
export const BASES = ['registered', 'present', 'expressed'] as const;
export const SILENT_COLLEGES = ['lost', 'renormalised', 'void'] as const;
export const TIES = ['rejected', 'unresolved'] as const;
export const DOUBLE_KEYS = ['none', 'majority_of_colleges', 'no_college_against'] as const;
export const CASTING_VOTES = ['none', 'chair'] as const;
export const PAIRS = ['agree', 'two_voices'] as const;
export const VETO_EFFECTS = ['deliberation_once', 'definitive'] as const;
export const CONSENT_FALLBACKS = ['majority', 'escalate', 'none'] as const;

const collegeKey = z.string().min(1).max(64);
const whole = z.int().max(1_000_000);
const notAboveOne = ({ num, den }: { num: number; den: number }): boolean => num <= den;

/** An exact part of a whole, 0 < num/den ≤ 1: never a decimal, so that 2/3 is two thirds. */
export const ratioSchema = z.strictObject({ num: whole.min(1), den: whole.min(1) }).refine(notAboveOne);
export type Ratio = Readonly<z.infer<typeof ratioSchema>>;

const thresholdSchema = z
  .strictObject({ num: whole.min(1), den: whole.min(1), strict: z.boolean() })
  .refine(notAboveOne);

const LONGEST_HOURS = 24 * 366;
const hours = z.int().min(0).max(LONGEST_HOURS);
const days = z.int().min(0).max(3_660);
const quorums = { overall: ratioSchema.nullable(), colleges: z.record(collegeKey, ratioSchema) };

/** The SCOP law's cap, which grows with the body (`proxyCap`), or a number of extra voices; 0 allows no proxy. */
export const proxyCapSchema = z.union([z.literal('scop'), z.int().min(0).max(1_000)]);

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
    ...quorums,
    /** The whole quorum of a second call, in place of the above; null: a second call asks for the same. */
    secondCall: z.strictObject(quorums).nullable().default(null),
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
  votingHours: hours,
  // What follows came later: absent from a stored rule set, each reads as what that rule set did.
  /** Four things that are not an opinion on the text, counted apart (governance 4.8). Blank: present, and expressed? */
  blankCounts: z.boolean().default(false),
  /** A ballot for "none of the above" alone: expressed, so that it can win and elect nobody; or present only. */
  noneCounts: z.boolean().default(true),
  /** An abstention on record (a pair that disagrees): present, for quorum and base? Never expressed. */
  abstentionPresent: z.boolean().default(true),
  /** A spoilt paper ballot: present, for quorum and base? Never expressed. */
  invalidPresent: z.boolean().default(true),
  /** Whether the chair's own ballot settles an exact tie between yes and no. */
  castingVote: z.enum(CASTING_VOTES).default('none'),
  /** Ways out of a tie between options, tried in this order; none left: unresolved. */
  ties: z
    .array(z.enum(TIE_RULES))
    .max(TIE_RULES.length)
    .refine((rules) => new Set(rules).size === rules.length)
    .readonly()
    .default([]),
  /** Hours after the vote during which a guardian may suspend it; 0: no veto. */
  vetoHours: hours.default(0),
  /** A suspended decision goes back to deliberation once, or the veto is final. */
  vetoEffect: z.enum(VETO_EFFECTS).default('deliberation_once'),
  /** Share of the weights that overrides a veto, in every college too where `allColleges`; null: nothing does. */
  vetoOverride: z
    .strictObject({ num: whole.min(1), den: whole.min(1), allColleges: z.boolean() })
    .refine(notAboveOne)
    .nullable()
    .default(null),
  /** Hours after the count during which an elector may contest it; 0: certified at once. */
  contestHours: hours.default(0),
  proxies: z
    .strictObject({ cap: proxyCapSchema, countForQuorum: z.boolean() })
    .default({ cap: 0, countForQuorum: true }),
  /** A seat held by two: one voice when both agree (else an abstention is recorded), or two voices. */
  pairs: z.enum(PAIRS).default('agree'),
  /** Days a pair still sits with one of its two places empty; then it is suspended. */
  vacancyDays: days.default(60),
  consent: z
    .strictObject({
      /** A consent always carries a review date, this long after. */
      reviewDays: days.min(1),
      /** Silence is not consent: share of the roll that must answer. */
      explicitQuorum: ratioSchema,
      fallback: z.enum(CONSENT_FALLBACKS),
      /** Objection rounds before the fallback. */
      rounds: z.int().min(1).max(20),
    })
    .default({ reviewDays: 365, explicitQuorum: { num: 1, den: 2 }, fallback: 'escalate', rounds: 3 }),
});

/** What a form sends: the version is given by the server. */
export const ruleSetInputSchema = ruleSetSchema.partial({ version: true });

export type RuleSet = Readonly<z.infer<typeof ruleSetSchema>>;
