import type { College } from './college.js';
import type { RuleSet } from './rule-set.js';
import { SCIC_COLLEGE_LAW } from './scic-law.js';

/**
 * The rule set a new body starts with, until its members vote their own: equal weights (R4), simple majority of
 * expressed votes, no quorum. Basis points that do not divide evenly go to the first colleges, one each.
 */
export const startingRuleSet = (colleges: readonly Pick<College, 'id'>[]): RuleSet => ({
  version: 1,
  weights: Object.fromEntries(colleges.map(({ id }, rank) => [id, equalPart(colleges.length, rank)])),
  weightBasis: 'equality',
  innerVote: 'proportional',
  base: 'expressed',
  threshold: { num: 1, den: 2, strict: true },
  quorum: { overall: null, colleges: {}, secondCall: null },
  silentCollege: 'lost',
  tie: 'rejected',
  doubleKey: 'none',
  openBallots: true,
  consultationDays: 15,
  votingHours: 48,
  blankCounts: false,
  noneCounts: true,
  abstentionPresent: true,
  invalidPresent: true,
  castingVote: 'none',
  ties: ['look_back', 'draw'],
  vetoHours: 0,
  vetoEffect: 'deliberation_once',
  vetoOverride: null,
  contestHours: 0,
  proxies: { cap: 'scop', countForQuorum: true },
  pairs: 'agree',
  vacancyDays: 60,
  consent: { reviewDays: 365, explicitQuorum: { num: 1, den: 2 }, fallback: 'majority', rounds: 3 },
});

const equalPart = (parts: number, rank: number): number => {
  const { allWeights } = SCIC_COLLEGE_LAW;
  return Math.floor(allWeights / parts) + (rank < allWeights % parts ? 1 : 0);
};
