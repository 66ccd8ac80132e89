import type { Sha256 } from '../freeze.js';
import { budgetBallots, costsOf, type BudgetBallots } from './budget-ballots.js';
import type { Counted, TieBreak } from './counted.js';
import { enoughFigures, enoughSteps } from './enough-ballots.js';
import { enoughToFund } from './enough-to-fund.js';
import type { QuestionOf } from './question.js';
import { orderSettler } from './settle-order.js';
import { spendEnvelope, type Spending } from './spend-envelope.js';
import type { Project, SayProject } from './take-most-approved.js';
import type { Urn } from './urn.js';
import { voiceWords, whole } from './voice-words.js';
import { descending, weakOrder } from './weak-order.js';

type Budget = QuestionOf<'budget'>;

/**
 * Participatory budget. `most_approved` takes projects from the most approved down while the envelope pays them whole.
 * `equal_shares` first lets electors buy with even parts of the envelope, then completes in the utilitarian way: what is
 * left goes, all of it together, to the most approved projects it can still pay (NeurIPS 2021 paper cited in
 * `buyByShares`, section on exhaustiveness; the other known completion, larger parts tried one by one, was refused: its
 * length depends on the amounts). Figures: `support` of each project (weighed), `voice`, `spent`, `left`, `bought`, the
 * projects that equal shares paid, and `enough`. The order is that of funding, then of support.
 * @throws RangeError where a project has no cost
 */
export const countBudget = (
  question: Budget,
  urns: readonly Urn[],
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const ballots = budgetBallots(question, urns);
  const costs = costsOf(question);
  const projects = question.options.map(({ key }, place): Project => {
    return { key, cost: costs[place] ?? 0n, support: ballots.support[place] ?? 0n };
  });
  const settle = orderSettler(tieBreak, sha256);
  const { heads, voice } = ballots.opened;
  const { step } = voiceWords({ total: voice, decimals: 0, heads });
  const say: SayProject = (code, { key, cost, support }, facts) =>
    step(code, { option: key, costEuros: `${cost}`, ...facts }, { support });
  const spending = spendEnvelope(question, ballots, projects, settle, say);
  const counted = concluded(question, ballots, projects, spending);
  const enough = urns.length === 1 ? enoughToFund(question, ballots, projects, counted) : [];
  return {
    ...counted,
    figures: { ...counted.figures, enough: enoughFigures(enough) },
    trace: [...counted.trace, ...enoughSteps(question, enough)],
  };
};

const concluded = (
  { options, envelope }: Budget,
  { opened, support }: BudgetBallots,
  projects: readonly Project[],
  { bought, spent }: Spending,
): Counted => {
  const winners = [...bought.groups.flat(), ...spent.taken];
  const cost = BigInt(envelope) - spent.left;
  const rest = projects.filter(({ key }) => !winners.includes(key));
  const restOrder = weakOrder(rest, (a, b) => descending(rest[a]?.support ?? 0n, rest[b]?.support ?? 0n));
  const sums = { spentEuros: `${cost}`, leftEuros: `${spent.left}` };
  return {
    status: spent.status,
    winners,
    order: [...bought.groups, ...spent.taken.map((key) => [key]), ...restOrder],
    ties: [...bought.ties, ...spent.ties],
    ballots: opened.ballots,
    figures: {
      support: Object.fromEntries(options.map(({ key }, place) => [key, whole(support[place] ?? 0n)])),
      voice: whole(opened.voice),
      spent: whole(cost),
      left: whole(spent.left),
      bought: bought.groups.flat(),
    },
    trace: [
      { code: 'ballots', facts: opened.ballots },
      ...bought.steps,
      ...spent.steps,
      { code: 'budget-spent', facts: { ...sums, envelopeEuros: `${envelope}` } },
    ],
  };
};
