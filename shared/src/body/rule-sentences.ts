import type { College } from './college.js';
import { majoritySentences, tieSentences, weightSentences } from './majority-sentences.js';
import { quorumSentences } from './quorum-sentences.js';
import { EVERY_USE, say, type RuleSentence, type RuleUse } from './rule-sentence.js';
import type { RuleSet } from './rule-set.js';
import { consentSentences, guardianSentences, timeSentences, voiceSentences } from './voice-sentences.js';

/**
 * A rule set said in order, one text key and its facts per sentence: the recap shown in the booth.
 * @param use leaves out what does not concern that kind of vote; every sentence when left out
 */
export const ruleSentences = (
  colleges: readonly Pick<College, 'id' | 'name'>[],
  ruleSet: RuleSet,
  use?: RuleUse,
): readonly RuleSentence[] =>
  [
    ...weightSentences(colleges, ruleSet),
    ...majoritySentences(ruleSet),
    ...quorumSentences(colleges, ruleSet),
    ...tieSentences(ruleSet),
    say('ballots', EVERY_USE, ruleSet.openBallots ? 'rule.ballots.open' : 'rule.ballots.totals'),
    ...voiceSentences(ruleSet),
    ...guardianSentences(ruleSet),
    ...consentSentences(ruleSet),
    ...timeSentences(ruleSet),
  ].filter(({ uses }) => use === undefined || uses.includes(use));
