import type { RuleSet } from '../body/index.js';
import type { Reason } from '../kernel/index.js';
import { checkQuestion } from './method/check-question.js';
import type { Question } from './method/question.js';

type Asked = { readonly question: Question; readonly ruleSet: Pick<RuleSet, 'innerVote'> };

/** Why a question cannot be put to the vote under a rule; empty when it can. */
export const questionReasons = ({ question, ruleSet }: Asked): readonly Reason[] => {
  if (question.method === 'yes_no_blank' || question.method === 'consent') return [];
  // R8: a whole college behind its winner has no meaning when ballots rank or grade options.
  const bloc: readonly Reason[] =
    ruleSet.innerVote === 'bloc' ? [{ code: 'bloc-needs-yes-no', facts: {} }] : [];
  return [...bloc, ...checkQuestion(question)];
};
