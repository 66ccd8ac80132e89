import { refuseAll, type Instant, type Reason, type Refused } from '../kernel/index.js';
import { choiceSchema, CHOICES, type Ballot } from './count.js';
import type { RollLine } from './roll.js';
import { STAGES, type PollTimes } from './stage.js';

export type VoteRefusal = 'poll-not-open-yet' | 'poll-closed' | 'not-on-roll' | 'unknown-option';

export type VoteWish = {
  readonly poll: PollTimes;
  /** The voter's line on the frozen roll, null when there is none. */
  readonly rollLine: RollLine | null;
  /** As received: it is checked here, so that a wrong one is refused with a sentence. */
  readonly choice: unknown;
  readonly now: Instant;
};

/**
 * Takes or refuses one ballot; every reason is given at once. Voting again before the close is allowed: the ballot
 * replaces the former one. A ballot at the very instant of closing is late, even before the closing job has run.
 */
export const decideVote = ({
  poll,
  rollLine,
  choice,
  now,
}: VoteWish): { readonly kind: 'accepted'; readonly ballot: Ballot } | Refused<VoteRefusal> => {
  const read = choiceSchema.safeParse(choice);
  const reasons: readonly Reason<VoteRefusal>[] = [
    ...timing(poll, now),
    ...(rollLine ? [] : [{ code: 'not-on-roll' as const, facts: {} }]),
    ...(read.success ? [] : [{ code: 'unknown-option' as const, facts: { options: CHOICES } }]),
  ];
  if (reasons.length > 0 || !rollLine || !read.success) return refuseAll(reasons);
  const { personId, collegeId } = rollLine;
  return { kind: 'accepted', ballot: { personId, collegeId, choice: read.data } };
};

const timing = ({ stage, opensAt, closesAt }: PollTimes, now: Instant): readonly Reason<VoteRefusal>[] => {
  if (STAGES.indexOf(stage) > STAGES.indexOf('open') || now >= closesAt)
    return [{ code: 'poll-closed', facts: { closesAt } }];
  if (stage !== 'open' || now < opensAt) return [{ code: 'poll-not-open-yet', facts: { opensAt } }];
  return [];
};
