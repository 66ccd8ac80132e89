import type { Facts } from '../../kernel/index.js';
import type { Counted, MethodStep, Tie } from './counted.js';
import type { OptionKey } from './option.js';
import type { SettleOrder } from './settle-order.js';
import { descending, weakOrder } from './weak-order.js';

/** A project that may be funded. */
export type Project = { readonly key: OptionKey; readonly cost: bigint; readonly support: bigint };

/** What a part of the envelope was spent on, in order; stopped where a tie stays open. */
export type Spent = {
  readonly status: Counted['status'];
  readonly taken: readonly OptionKey[];
  readonly left: bigint;
  readonly ties: readonly Tie[];
  readonly steps: readonly MethodStep[];
};

/** One sentence on a project, its cost and who supports it: in ballots, or in points of the whole voice. */
export type SayProject = (code: string, project: Project, facts: Facts) => MethodStep;

/**
 * Cost-constrained approval: projects from the most approved down, each taken if what is left of the envelope pays it
 * whole. A project that nobody approves is never taken. Equal support is a tie only when not all of the equal ones
 * that could each be paid can be paid together.
 */
export const takeMostApproved = (
  projects: readonly Project[],
  envelope: bigint,
  settle: SettleOrder,
  say: SayProject,
): Spent => {
  let spent: Spent = { status: 'decided', taken: [], left: envelope, ties: [], steps: [] };
  for (const equals of equallySupported(projects)) {
    spent = takeEquals(spent, equals, settle, say);
    if (spent.status === 'unresolved') break;
  }
  return spent;
};

const equallySupported = (projects: readonly Project[]): readonly (readonly Project[])[] => {
  const supported = projects.filter(({ support }) => support > 0n);
  const supportAt = (place: number): bigint => supported[place]?.support ?? 0n;
  const order = weakOrder(supported, (a, b) => descending(supportAt(a), supportAt(b)));
  return order.map((group) => supported.filter(({ key }) => group.includes(key)));
};

const takeEquals = (
  before: Spent,
  equals: readonly Project[],
  settle: SettleOrder,
  say: SayProject,
): Spent => {
  const payable = equals.filter(({ cost }) => cost <= before.left);
  const together = payable.reduce((sum, { cost }) => sum + cost, 0n);
  if (together <= before.left) return takeEach(before, equals, say);
  const { tie, order, step } = settle(
    payable.map(({ key }) => key),
    0,
  );
  const met = { ...before, ties: [...before.ties, tie], steps: [...before.steps, step] };
  if (!order) return { ...met, status: 'unresolved' };
  const rest = equals.filter(({ key }) => !order.includes(key));
  const inOrder = order.flatMap((key) => payable.filter((project) => project.key === key));
  return takeEach(met, [...inOrder, ...rest], say);
};

const takeEach = (before: Spent, projects: readonly Project[], say: SayProject): Spent =>
  projects.reduce((spent, project) => {
    const taken = project.cost <= spent.left;
    const left = taken ? spent.left - project.cost : spent.left;
    const step = say(taken ? 'budget-taken' : 'budget-too-dear', project, { leftEuros: `${left}` });
    const keys = taken ? [...spent.taken, project.key] : spent.taken;
    return { ...spent, taken: keys, left, steps: [...spent.steps, step] };
  }, before);
