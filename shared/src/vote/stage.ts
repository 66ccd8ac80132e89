import { refuse, type Instant, type Refused } from '../kernel/index.js';

/** The life of a poll, in the only order there is. `contested` is the one stage a poll need not go through. */
export const STAGES = [
  'draft',
  'scheduled',
  'open',
  'closed',
  'tallied',
  'contested',
  'certified',
  'published',
] as const;
export type Stage = (typeof STAGES)[number];

/** The same table stands in the database (`poll_keeps_its_order`), where it binds every door. */
const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  draft: ['scheduled'],
  scheduled: ['open'],
  open: ['closed'],
  closed: ['tallied'],
  tallied: ['contested', 'certified'],
  contested: ['certified'],
  certified: ['published'],
  published: [],
};

export const nextStages = (stage: Stage): readonly Stage[] => NEXT[stage];

export type TransitionRefusal =
  | 'stage-not-next'
  | 'too-early-to-open'
  | 'too-late-to-open'
  | 'too-early-to-close';

/** What a poll must be known by to move: its stage and the two times announced for it. */
export type PollTimes = { readonly stage: Stage; readonly opensAt: Instant; readonly closesAt: Instant };

/**
 * Moves a poll one stage, on time. It takes no actor: nobody, administrator included, can skip a stage, open late
 * enough to shorten the vote to nothing, or close early. `now` is the clock of the database.
 */
export const decideTransition = (
  poll: PollTimes,
  to: Stage,
  now: Instant,
): { readonly kind: 'accepted'; readonly stage: Stage } | Refused<TransitionRefusal> => {
  const { stage: from, opensAt, closesAt } = poll;
  if (!NEXT[from].includes(to)) return refuse('stage-not-next', { from, to, next: NEXT[from] });
  if (to === 'open' && now < opensAt) return refuse('too-early-to-open', { opensAt });
  if (to === 'open' && now >= closesAt) return refuse('too-late-to-open', { closesAt });
  if (to === 'closed' && now < closesAt) return refuse('too-early-to-close', { closesAt });
  return { kind: 'accepted', stage: to };
};
