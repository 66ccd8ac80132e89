import { format } from '../kernel/index.js';
import type { College } from './college.js';
import { weightOf } from './points.js';
import { COUNTED, say, type RuleSentence, type RuleUse } from './rule-sentence.js';
import type { RuleSet } from './rule-set.js';

const MOTION: readonly RuleUse[] = ['motion'];
const CHOICE: readonly RuleUse[] = ['choice'];

/** What each college weighs and how it gives its weight. */
export const weightSentences = (
  colleges: readonly Pick<College, 'id' | 'name'>[],
  ruleSet: RuleSet,
): readonly RuleSentence[] => [
  ...colleges.map(({ id, name }) =>
    say('weights', COUNTED, 'rule.weight', { college: name, weightPoints: format(weightOf(ruleSet, id)) }),
  ),
  say('weights', MOTION, `rule.inner-vote.${ruleSet.innerVote}`),
  say('weights', COUNTED, `rule.silent-college.${ruleSet.silentCollege}`),
];

/** What a text needs to pass, and what of a ballot box counts towards it. */
export const majoritySentences = (ruleSet: RuleSet): readonly RuleSentence[] => [
  threshold(ruleSet),
  ...(ruleSet.doubleKey === 'none' ? [] : [say('majority', MOTION, `rule.double-key.${ruleSet.doubleKey}`)]),
  ...apart(ruleSet),
];

const threshold = ({ threshold: asked, base, innerVote, blankCounts }: RuleSet): RuleSentence => {
  const expressed = blankCounts ? 'expressed-blank' : 'expressed';
  const of = innerVote === 'bloc' ? 'weights' : base === 'expressed' ? expressed : base;
  const ratio = `${asked.num}/${asked.den}`;
  return say('majority', MOTION, `rule.threshold.${of}.${asked.strict ? 'over' : 'at-least'}`, { ratio });
};

/** Blank, abstention, spoilt and "none of the above" are four things (governance 4.8): said when not as usual. */
const apart = (ruleSet: RuleSet): readonly RuleSentence[] => {
  const { blankCounts, noneCounts, abstentionPresent, invalidPresent } = ruleSet;
  const unusual = [
    ...(blankCounts ? [say('majority', COUNTED, 'rule.blank.counts')] : []),
    ...(abstentionPresent ? [] : [say('majority', COUNTED, 'rule.abstention.absent')]),
    ...(invalidPresent ? [] : [say('majority', COUNTED, 'rule.invalid.absent')]),
  ];
  return [
    ...(unusual.length > 0 ? unusual : [say('majority', COUNTED, 'rule.apart')]),
    say('majority', CHOICE, noneCounts ? 'rule.none.counts' : 'rule.none.present'),
  ];
};

/** What settles a tie: between for and against, then between options, one way after the other. */
export const tieSentences = ({ castingVote, tie, ties }: RuleSet): readonly RuleSentence[] => [
  ...(castingVote === 'chair' ? [say('ties', MOTION, 'rule.casting-vote')] : []),
  say('ties', MOTION, `rule.tie.${tie}`),
  ...(ties.length === 0
    ? [say('ties', CHOICE, 'rule.ties.none')]
    : ties.map((way, rank) => say('ties', CHOICE, `rule.ties.${way}`, { rank: rank + 1 }))),
];
