import type { RuleSet } from '../body/index.js';
import { compare, type Reason } from '../kernel/index.js';
import { collegeShares, type CollegeShare } from './college-share.js';
import { conditionsOf, totalsOf, type Condition, type ConditionCode, type Totals } from './condition.js';
import type { CollegeCount, ElectoralCollege } from './count.js';

/** `void`: the vote itself does not stand (quorum, silence). `unresolved`: a tie the rule leaves to the body. */
export const VERDICTS = ['adopted', 'rejected', 'void', 'unresolved'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type BecauseCode = ConditionCode | 'tie' | 'all-conditions-met';

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
): Judgement => {
  const shares = collegeShares(ruleSet, colleges, counts);
  const totals = totalsOf(shares);
  const conditions = conditionsOf(ruleSet, shares, totals);
  return { shares, totals, conditions, ...verdictOf(ruleSet, totals, conditions) };
};

const verdictOf = (
  ruleSet: RuleSet,
  totals: Totals,
  conditions: readonly Condition[],
): Pick<Judgement, 'verdict' | 'because'> => {
  const missed = conditions.filter(({ met }) => !met);
  const invalid = missed.filter(({ guards }) => guards === 'validity');
  if (invalid.length > 0) return { verdict: 'void', because: invalid.map(asReason) };
  if (missed.length === 0)
    return { verdict: 'adopted', because: [{ code: 'all-conditions-met', facts: {} }] };
  if (isTie(ruleSet, totals, missed)) return { verdict: ruleSet.tie, because: [{ code: 'tie', facts: {} }] };
  return { verdict: 'rejected', because: missed.map(asReason) };
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
