import { acceptRuleSet, type Finding, type RuleSet } from '@communaux/shared/body';
import { isRefused, type Instant, type Refused } from '@communaux/shared/kernel';
import type { UseCase } from '../platform/database/work.js';
import { lockBody, storeRuleSet } from './rule-set.store.js';
import { ruleSetInForce } from './rule-set.view.js';

export type AdoptedRuleSet = {
  readonly version: number;
  readonly rules: RuleSet;
  readonly overrideReason: string | null;
  readonly effectiveFrom: Instant;
  readonly findings: readonly Finding[];
};

/**
 * A new version of the rules of the body, in force at once. What the linter finds refuses it; a written reason keeps a
 * rule that is countable, and is shown with it. Polls already open keep the rules they were frozen with.
 */
export const adoptRuleSet =
  (rules: Omit<RuleSet, 'version'>, overrideReason: string | null): UseCase<AdoptedRuleSet | Refused> =>
  async (work) => {
    const { bodyId, colleges } = await ruleSetInForce(work);
    const version = (await lockBody(work, bodyId)) + 1;
    const accepted = acceptRuleSet(colleges, { ...rules, version }, overrideReason);
    if (isRefused(accepted)) return accepted;

    await storeRuleSet(work, bodyId, accepted.ruleSet, accepted.overrideReason);
    const overridden = accepted.overrideReason !== null;
    work.record({ act: 'rule-set.adopted', facts: { 'rule-set': bodyId, version, overridden } });
    return {
      version,
      rules: accepted.ruleSet,
      overrideReason: accepted.overrideReason,
      effectiveFrom: work.now,
      findings: accepted.findings,
    };
  };
