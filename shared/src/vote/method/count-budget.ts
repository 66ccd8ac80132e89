import { format, fraction } from '../../kernel/index.js';
import type { Sha256 } from '../freeze.js';
import { budgetBallots, costsOf, type BudgetBallots } from './budget-ballots.js';
import { buyByShares, type Bought } from './buy-by-shares.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import { orderSettler, type SettleOrder } from './settle-order.js';
import { takeMostApproved, type Project, type SayProject, type Spent } from './take-most-approved.js';
import type { Urn } from './urn.js';
import { voiceWords, whole } from './voice-words.js';
import { descending, weakOrder } from './weak-order.js';

type Budget = QuestionOf<'budget'>;

/**
 * Participatory budget. `most_approved` takes projects from the most approved down while the envelope pays them whole.
 * `equal_shares` first lets electors buy with even parts of the envelope, then completes in the utilitarian way: what is
 * left goes, all of it together, to the most approved projects it can still pay (NeurIPS 2021 paper cited in
 * `buyByShares`, section on exhaustiveness; the other known completion, larger parts tried one by one, was refused: its
 * length depends on the amounts). Figures: `support` of each project (weighed), `voice`, `spent`, `left`, and
 * `bought`, the projects that equal shares paid. The order is that of funding, then of support.
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
  const shared = question.share === 'equal_shares' ? share(question, ballots, projects, settle, say) : ASIDE;
  const spent = complete(question, projects, shared, settle, say);
  return concluded(question, ballots, projects, shared, spent);
};

const ASIDE: Bought = { status: 'decided', groups: [], ties: [], steps: [] };

const share = (
  { envelope }: Budget,
  { supporters, opened }: BudgetBallots,
  projects: readonly Project[],
  settle: SettleOrder,
  say: SayProject,
): Bought => {
  const bought = buyByShares(projects, supporters, BigInt(envelope), settle, say);
  if (opened.voice === 0n) return bought;
  const facts = { envelopeEuros: `${envelope}`, valid: opened.ballots.valid };
  const start: MethodStep = opened.heads
    ? { code: 'shares-each', facts: { ...facts, eachEuros: format(fraction(envelope, opened.voice)) } }
    : { code: 'shares-each-weighed', facts };
  return { ...bought, steps: [start, ...bought.steps] };
};

const costOf = (projects: readonly Project[], keys: readonly OptionKey[]): bigint =>
  projects.reduce((sum, { key, cost }) => (keys.includes(key) ? sum + cost : sum), 0n);

/** Spends what is left on the most approved of the rest; a tie left open before stops everything. */
const complete = (
  { envelope, share }: Budget,
  projects: readonly Project[],
  { status, groups }: Bought,
  settle: SettleOrder,
  say: SayProject,
): Spent => {
  const have = groups.flat();
  const left = BigInt(envelope) - costOf(projects, have);
  if (status === 'unresolved') return { status, taken: [], left, ties: [], steps: [] };
  const rest = projects.filter(({ key }) => !have.includes(key));
  const spent = takeMostApproved(rest, left, settle, say);
  if (share !== 'equal_shares' || spent.taken.length + spent.ties.length === 0) return spent;
  const start = { code: 'shares-completed', facts: { leftEuros: `${left}` } };
  return { ...spent, steps: [start, ...spent.steps] };
};

const concluded = (
  { options, envelope }: Budget,
  { opened, support }: BudgetBallots,
  projects: readonly Project[],
  bought: Bought,
  spent: Spent,
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
