import type { BudgetBallots } from './budget-ballots.js';
import { NO_TIE_BREAK, type Counted } from './counted.js';
import { enoughOf, leastOf, nextInLine, type Enough } from './enough-ballots.js';
import type { OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import { orderSettler } from './settle-order.js';
import { spendEnvelope } from './spend-envelope.js';
import type { Project } from './take-most-approved.js';

type Budget = QuestionOf<'budget'>;

/** Past this many kinds of ballots, equal shares are not counted anew for every guess. */
const MOST_SHAPES = 500;

/**
 * The further ballots for it alone that would have funded each project next in line, without any tie to settle. By
 * equal shares every further ballot makes the parts of all others smaller too: so many are enough, fewer may be in
 * places.
 */
export const enoughToFund = (
  question: Budget,
  ballots: BudgetBallots,
  projects: readonly Project[],
  counted: Pick<Counted, 'order' | 'winners'>,
): readonly Enough[] => {
  if (question.share === 'equal_shares' && ballots.supporters.length > MOST_SHAPES) return [];
  return nextInLine(counted).flatMap((option) =>
    enoughOf(
      option,
      leastOf((more) => isFunded(question, ballots, projects, option, more)),
    ),
  );
};

const unsettled = orderSettler(NO_TIE_BREAK, String);
const unsaid = (code: string) => ({ code, facts: {} });

const isFunded = (
  question: Budget,
  { opened, supporters }: BudgetBallots,
  projects: readonly Project[],
  option: OptionKey,
  more: bigint,
): boolean => {
  const place = projects.findIndex(({ key }) => key === option);
  const raised = projects.map((project, at) =>
    at === place ? { ...project, support: project.support + more } : project,
  );
  const joined = { opened, supporters: [...supporters, { projects: [place], voice: more }] };
  const { bought, spent } = spendEnvelope(question, joined, raised, unsettled, unsaid);
  return [...bought.groups.flat(), ...spent.taken].includes(option);
};
