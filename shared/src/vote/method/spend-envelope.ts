import { format, fraction } from '../../kernel/index.js';
import type { BudgetBallots } from './budget-ballots.js';
import { buyByShares, type Bought } from './buy-by-shares.js';
import type { MethodStep } from './counted.js';
import type { OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import type { SettleOrder } from './settle-order.js';
import { takeMostApproved, type Project, type SayProject, type Spent } from './take-most-approved.js';

type Budget = QuestionOf<'budget'>;
type Voters = Pick<BudgetBallots, 'supporters' | 'opened'>;

/** What electors bought by equal shares, if the question asks for it, and what the rest of the envelope went to. */
export type Spending = { readonly bought: Bought; readonly spent: Spent };

export const spendEnvelope = (
  question: Budget,
  voters: Voters,
  projects: readonly Project[],
  settle: SettleOrder,
  say: SayProject,
): Spending => {
  const bought = question.share === 'equal_shares' ? share(question, voters, projects, settle, say) : ASIDE;
  return { bought, spent: complete(question, projects, bought, settle, say) };
};

const ASIDE: Bought = { status: 'decided', groups: [], ties: [], steps: [] };

const share = (
  { envelope }: Budget,
  { supporters, opened }: Voters,
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
