import type { RuleSet } from '../body/index.js';
import { NONE_OF_THE_ABOVE } from './ballot.js';
import type { ChoiceOutcome } from './choice-outcome.js';
import type { Condition } from './condition.js';
import type { Counted } from './method/counted.js';
import type { ChoiceQuestion } from './method/question.js';

export type ChoiceJudgement = Pick<ChoiceOutcome, 'verdict' | 'because' | 'winners'>;

/**
 * What a count is worth under the rule. "None of the above" is counted like any option; a place it wins stays empty, and
 * so do the places of options weaker than it.
 */
export const judgeChoice = (
  ruleSet: Pick<RuleSet, 'ties'>,
  question: ChoiceQuestion,
  conditions: readonly Condition[],
  counted: Counted,
): ChoiceJudgement => {
  const missed = conditions.filter(({ met }) => !met);
  if (missed.length > 0)
    return { verdict: 'void', winners: [], because: missed.map(({ code, facts }) => ({ code, facts })) };
  const none = counted.winners.indexOf(NONE_OF_THE_ABOVE);
  const winners = none === -1 ? counted.winners : counted.winners.slice(0, none);
  const refused = none === -1 ? [] : [{ code: 'none-of-the-above' as const, facts: {} }];
  if (counted.status === 'unresolved' && none === -1)
    return { verdict: 'unresolved', winners, because: [openTie(ruleSet, question, counted)] };
  if (winners.length === 0)
    return { verdict: 'void', winners, because: none === -1 ? [NOTHING_CHOSEN] : refused };
  return { verdict: 'elected', winners, because: none === -1 ? [CHOSEN] : refused };
};

type Because = ChoiceOutcome['because'][number];
const CHOSEN: Because = { code: 'chosen', facts: {} };
const NOTHING_CHOSEN: Because = { code: 'nothing-chosen', facts: {} };

/** The last tie that nothing settled: it is the one that stands between options and places. */
const openTie = ({ ties }: Pick<RuleSet, 'ties'>, question: ChoiceQuestion, counted: Counted): Because => {
  const open = counted.ties.findLast(({ settledBy }) => settledBy === null)?.options ?? [];
  const names = question.options.filter(({ key }) => open.includes(key)).map(({ label }) => label);
  return {
    code: ties.includes('second_ballot') ? 'option-tie-second-ballot' : 'option-tie',
    facts: { options: names.join(', ') },
  };
};
