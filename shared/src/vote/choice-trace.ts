import type { RuleSet } from '../body/index.js';
import { divide, format, fraction } from '../kernel/index.js';
import type { ChoiceShare } from './college-urns.js';
import type { Condition } from './condition.js';
import type { ChoiceJudgement } from './judge-choice.js';
import { conditionStep, spreadSteps, turnoutStep, type Step } from './trace.js';

/** How the weights were made and the vote judged; the count itself is told by its method (`weighted.trace`). */
export const choiceTrace = (
  ruleSet: RuleSet,
  shares: readonly ChoiceShare[],
  conditions: readonly Condition[],
  { because, verdict }: ChoiceJudgement,
): readonly Step[] => [
  ...shares.map(turnoutStep),
  ...spreadSteps(ruleSet, shares),
  ...shares.map((share) => weighing(ruleSet, share)),
  ...conditions.map(conditionStep),
  ...because.flatMap(({ code, facts }): readonly Step[] =>
    conditions.some((condition) => condition.code === code) ? [] : [{ code: `because.${code}`, facts }],
  ),
  { code: `verdict.${verdict}`, facts: {} },
];

/** Each ballot of a college is worth its part of what the college weighs. */
const weighing = (ruleSet: RuleSet, { college, weight, counted, outOf, silent }: ChoiceShare): Step => {
  const facts = { college: college.name, weightPoints: format(weight) };
  if (silent) return { code: `step.silent-${ruleSet.silentCollege}`, facts };
  const each = {
    countedPoints: format(counted),
    outOf,
    eachPoints: format(divide(counted, fraction(outOf))),
  };
  return { code: `step.choice-${ruleSet.base}`, facts: { college: college.name, ...each } };
};
