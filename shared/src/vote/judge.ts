import type { RuleSet } from '../body/index.js';
import { compare, type Reason } from '../kernel/index.js';
import { collegeShares, type CollegeShare } from './college-share.js';
import { conditionsOf, totalsOf, type Condition, type ConditionCode, type Totals } from './condition.js';
import type { Choice } from './ballot.js';
import type { CollegeCount, ElectoralCollege } from './count.js';

/** `void`: the vote itself does not stand (quorum, silence). `unresolved`: a tie the rule leaves to the body. */
export const VERDICTS = ['adopted', 'rejected', 'void', 'unresolved'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type BecauseCode =
  | ConditionCode
  | 'tie'
  | 'casting-vote.yes'
  | 'casting-vote.no'
  | 'all-conditions-met';

/** What a count depends on besides rule and ballots. */
export type Sitting = {
  /** 1, then 2 for a second call, which may ask for a smaller quorum. */
  readonly call: number;
  /** What the chair voted, where the rule gives the chair a casting vote; null when the chair did not vote. */
  readonly castingVote: Choice | null;
};
export const FIRST_CALL: Sitting = { call: 1, castingVote: null };

export type Judgement = {
  readonly shares: readonly CollegeShare[];
  readonly totals: Totals;
  readonly conditions: readonly Condition[];
  readonly verdict: Verdict;
  readonly because: readonly Reason<BecauseCode>[];
};

/** The verdict and what it rests on, in exact fractions. */
export const judge = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  counts: readonly CollegeCount[],
  { call, castingVote }: Sitting = FIRST_CALL,
): Judgement => {
  const shares = collegeShares(ruleSet, colleges, counts);
  const totals = totalsOf(shares);
  const conditions = conditionsOf(ruleSet, shares, totals, call);
  const found = { shares, totals, conditions };
  return { ...found, ...verdictOf(ruleSet, found, castingVote) };
};

const verdictOf = (
  ruleSet: RuleSet,
  { totals, conditions, shares }: Omit<Judgement, 'verdict' | 'because'>,
  castingVote: Choice | null,
): Pick<Judgement, 'verdict' | 'because'> => {
  const missed = conditions.filter(({ met }) => !met);
  const invalid = missed.filter(({ guards }) => guards === 'validity');
  if (invalid.length > 0) return { verdict: 'void', because: invalid.map(asReason) };
  if (missed.length === 0)
    return { verdict: 'adopted', because: [{ code: 'all-conditions-met', facts: {} }] };
  const sided = shares.some(({ count }) => count.yes + count.no > 0);
  if (sided && isTie(ruleSet, totals, missed)) return settled(ruleSet, castingVote);
  return { verdict: 'rejected', because: missed.map(asReason) };
};

/** The chair's own ballot, where the rule says so and it took a side; else what the rule says of a tie. */
const settled = (ruleSet: RuleSet, castingVote: Choice | null): Pick<Judgement, 'verdict' | 'because'> => {
  if (ruleSet.castingVote === 'none' || castingVote === null || castingVote === 'blank')
    return { verdict: ruleSet.tie, because: [{ code: 'tie', facts: {} }] };
  const verdict = castingVote === 'yes' ? 'adopted' : 'rejected';
  return { verdict, because: [{ code: `casting-vote.${castingVote}`, facts: {} }] };
};

const asReason = ({ code, facts }: Condition): Reason<ConditionCode> => ({ code, facts });

/**
 * Equal points for and against are a tie only where they alone prevent adoption and a simple majority was asked:
 * under a two-thirds rule, equality is a plain failure that no casting vote could mend.
 */
const isTie = ({ threshold }: RuleSet, { yes, no }: Totals, missed: readonly Condition[]): boolean =>
  compare(yes, no) === 0 &&
  2 * threshold.num <= threshold.den &&
  missed.every(({ code }) => code === 'threshold-over' || code === 'threshold-at-least');
