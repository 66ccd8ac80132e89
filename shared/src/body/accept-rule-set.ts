import { refuseAll, type Reason, type Refused } from '../kernel/index.js';
import type { College } from './college.js';
import { lintRuleSet, type Finding, type FindingCode } from './lint-rule-set.js';
import type { RuleSet } from './rule-set.js';

/** A rule set a body may vote under, with what was found and the written reason for keeping it so. */
export type AcceptedRuleSet = {
  readonly kind: 'accepted';
  readonly ruleSet: RuleSet;
  readonly findings: readonly Finding[];
  /** Null when nothing had to be excused: a reason nobody needs is not kept. */
  readonly overrideReason: string | null;
};

const LEAST_REASON = 20;

/**
 * Accepts a rule set that is countable and lawful; an unlawful or surprising one only with a written reason of at
 * least 20 characters, which is shown with the rule. What cannot be counted is never accepted.
 */
export const acceptRuleSet = (
  colleges: readonly Pick<College, 'id' | 'key' | 'name'>[],
  ruleSet: RuleSet,
  overrideReason?: string | null,
): AcceptedRuleSet | Refused<FindingCode | 'override-reason-too-short'> => {
  const findings = lintRuleSet(colleges, ruleSet);
  const reason = overrideReason?.trim() ?? '';
  if (findings.length === 0) return { kind: 'accepted', ruleSet, findings, overrideReason: null };
  if (reason === '' || findings.some(({ gravity }) => gravity === 'broken'))
    return refuseAll(findings.map(asReason));
  if (reason.length < LEAST_REASON)
    return refuseAll([
      { code: 'override-reason-too-short', facts: { least: LEAST_REASON } },
      ...findings.map(asReason),
    ]);
  return { kind: 'accepted', ruleSet, findings, overrideReason: reason };
};

const asReason = ({ code, facts }: Finding): Reason<FindingCode> => ({ code, facts });
