import type { College } from './college.js';
import { COUNTED, say, type RuleSentence } from './rule-sentence.js';
import type { Ratio, RuleSet } from './rule-set.js';

type Named = readonly Pick<College, 'id' | 'name'>[];
type Quorum = Pick<RuleSet['quorum'], 'overall' | 'colleges'>;

const written = ({ num, den }: Ratio): string => `${num}/${den}`;

/** How many must take part, on a first call and on a second one. */
export const quorumSentences = (colleges: Named, { quorum }: RuleSet): readonly RuleSentence[] => {
  const first = asked(colleges, quorum, 'rule.quorum');
  if (first.length === 0) return [say('quorum', COUNTED, 'rule.quorum.none')];
  if (quorum.secondCall === null) return [...first, say('quorum', COUNTED, 'rule.second-call.same')];
  const second = asked(colleges, quorum.secondCall, 'rule.second-call');
  return [...first, ...(second.length > 0 ? second : [say('quorum', COUNTED, 'rule.second-call.none')])];
};

const asked = (
  colleges: Named,
  quorum: Quorum,
  call: 'rule.quorum' | 'rule.second-call',
): readonly RuleSentence[] => [
  ...(quorum.overall ? [say('quorum', COUNTED, `${call}.overall`, { ratio: written(quorum.overall) })] : []),
  ...colleges.flatMap(({ id, name }) => {
    const ratio = quorum.colleges[id];
    return ratio ? [say('quorum', COUNTED, `${call}.college`, { college: name, ratio: written(ratio) })] : [];
  }),
];
