import type { RuleSet } from '../body/index.js';
import { NONE_OF_THE_ABOVE } from './ballot.js';
import type { ChoiceOutcome } from './choice-outcome.js';
import type { Condition } from './condition.js';
import { constrainWinners, type Constrained } from './constrain-winners.js';
import type { Counted, Tie } from './method/counted.js';
import { reservedIn, type ChoiceQuestion } from './method/question.js';
import type { ReservedPlaces } from './method/reserved.js';

export type ChoiceJudgement = Pick<ChoiceOutcome, 'verdict' | 'because' | 'winners'>;

/**
 * What a count is worth under the rule. "None of the above" is counted like any option; a place it wins stays empty, and
 * so do the places of options weaker than it. Places kept for some go to the strongest of those they are kept for.
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
  const reserved = reservedIn(question);
  // Ties below "none of the above" stand between nobody and a place: what is above it is decided.
  const settled = counted.status === 'decided' || counted.winners.includes(NONE_OF_THE_ABOVE);
  if (reserved && settled) return judgeReserved(ruleSet, question, reserved, counted);
  const none = counted.winners.indexOf(NONE_OF_THE_ABOVE);
  const winners = none === -1 ? counted.winners : counted.winners.slice(0, none);
  const refused = none === -1 ? [] : [{ code: 'none-of-the-above' as const, facts: {} }];
  if (counted.status === 'unresolved' && none === -1)
    return { verdict: 'unresolved', winners, because: [openTie(ruleSet, question, counted)] };
  if (winners.length === 0)
    return { verdict: 'void', winners, because: none === -1 ? [NOTHING_CHOSEN] : refused };
  return { verdict: 'elected', winners, because: none === -1 ? [CHOSEN] : refused };
};

/** Reserved places are filled down the order of the count; who was passed over on the way is named, with why. */
const judgeReserved = (
  ruleSet: Pick<RuleSet, 'ties'>,
  question: ChoiceQuestion,
  reserved: ReservedPlaces,
  { order, ties }: Counted,
): ChoiceJudgement => {
  const none = order.findIndex((group) => group.includes(NONE_OF_THE_ABOVE));
  const wanted = none === -1 ? order : order.slice(0, none);
  const { winners, skipped, tied } = constrainWinners(wanted, reserved.standing, reserved);
  const open = [...ties, { options: tied, settledBy: null }];
  if (tied.length > 0)
    return { verdict: 'unresolved', winners, because: [openTie(ruleSet, question, { ties: open })] };
  if (winners.length === 0) return { verdict: 'void', winners, because: [NOTHING_CHOSEN] };
  const last = wanted.flat().lastIndexOf(winners.at(-1) ?? '');
  const passed = skipped.filter(({ key }) => wanted.flat().indexOf(key) < last);
  return { verdict: 'elected', winners, because: [CHOSEN, ...passed.map(passedOver(question, reserved))] };
};

const passedOver =
  ({ options }: ChoiceQuestion, { standing }: ReservedPlaces) =>
  ({ key, because }: Constrained['skipped'][number]): Because => ({
    code: `passed-over-${because}`,
    facts: {
      option: options.find((option) => option.key === key)?.label ?? key,
      slot: standing.find((one) => one.key === key)?.slot ?? '',
    },
  });

type Because = ChoiceOutcome['because'][number];
const CHOSEN: Because = { code: 'chosen', facts: {} };
const NOTHING_CHOSEN: Because = { code: 'nothing-chosen', facts: {} };

/** The last tie that nothing settled: it is the one that stands between options and places. */
const openTie = (
  { ties }: Pick<RuleSet, 'ties'>,
  question: ChoiceQuestion,
  counted: { readonly ties: readonly Pick<Tie, 'options' | 'settledBy'>[] },
): Because => {
  const open = counted.ties.findLast(({ settledBy }) => settledBy === null)?.options ?? [];
  const names = question.options.filter(({ key }) => open.includes(key)).map(({ label }) => label);
  return {
    code: ties.includes('second_ballot') ? 'option-tie-second-ballot' : 'option-tie',
    facts: { options: names.join(', ') },
  };
};
