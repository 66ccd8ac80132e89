import { format, type Facts } from '../kernel/index.js';
import type { College } from './college.js';
import { weightOf } from './points.js';
import type { Ratio, RuleSet } from './rule-set.js';
import type { fr } from './texts.fr.js';

export type RuleSentence = {
  readonly code: Extract<keyof typeof fr, `rule.${string}`>;
  readonly facts: Facts;
};

/** A rule set said in order, one text key and its facts per sentence: the recap shown in the booth. */
export const ruleSentences = (
  colleges: readonly Pick<College, 'id' | 'name'>[],
  ruleSet: RuleSet,
): readonly RuleSentence[] => [
  ...colleges.map(({ id, name }) =>
    say('rule.weight', { college: name, weightPoints: format(weightOf(ruleSet, id)) }),
  ),
  say(`rule.inner-vote.${ruleSet.innerVote}`),
  threshold(ruleSet),
  ...quorums(colleges, ruleSet),
  say(`rule.silent-college.${ruleSet.silentCollege}`),
  say(`rule.tie.${ruleSet.tie}`),
  ...(ruleSet.doubleKey === 'none' ? [] : [say(`rule.double-key.${ruleSet.doubleKey}`)]),
  say(ruleSet.openBallots ? 'rule.ballots.open' : 'rule.ballots.totals'),
  ...times(ruleSet),
];

/** A body in a hurry asks for no delay: there is then nothing to say. */
const times = ({ consultationDays: days, votingHours: hours }: RuleSet): readonly RuleSentence[] =>
  days === 0 && hours === 0 ? [] : [say('rule.times', { days, hours })];

const say = (code: RuleSentence['code'], facts: Facts = {}): RuleSentence => ({ code, facts });

const written = ({ num, den }: Ratio): string => `${num}/${den}`;

const threshold = ({ threshold: asked, base, innerVote }: RuleSet): RuleSentence => {
  const of = innerVote === 'bloc' ? 'weights' : base;
  return say(`rule.threshold.${of}.${asked.strict ? 'over' : 'at-least'}`, { ratio: written(asked) });
};

const quorums = (
  colleges: readonly Pick<College, 'id' | 'name'>[],
  { quorum }: RuleSet,
): readonly RuleSentence[] => {
  const ofColleges = colleges.flatMap(({ id, name }) => {
    const ratio = quorum.colleges[id];
    return ratio ? [say('rule.quorum.college', { college: name, ratio: written(ratio) })] : [];
  });
  const overall = quorum.overall ? [say('rule.quorum.overall', { ratio: written(quorum.overall) })] : [];
  const all = [...overall, ...ofColleges];
  return all.length > 0 ? all : [say('rule.quorum.none')];
};
