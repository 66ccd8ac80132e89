import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideVote } from '@communaux/shared/vote';
import type { UseCase } from '../platform/database/work.js';
import { storeBallot } from './ballot.store.js';
import { readBooth } from './booth.view.js';

/** What the elector keeps. */
export type Receipt = {
  readonly kind: 'cast';
  readonly pollId: PollId;
  readonly choice: string;
  readonly number: number;
  readonly castAt: string;
  readonly frozenHash: string;
};

/** Takes a ballot, the first or a new one. The register learns that a member of a college voted, never what. */
export const castBallot =
  (pollId: PollId, choice: string): UseCase<Receipt | Refused> =>
  async (work) => {
    const personId = personOf(work.actor);
    if (!personId) return refuse('not-on-roll');
    const booth = await readBooth(work, pollId, personId);
    if (!booth) return refuse('poll-unknown');
    const decision = decideVote({ ...booth, choice, now: work.now });
    if (isRefused(decision)) return decision;
    const stored = await storeBallot(work, pollId, decision.ballot);
    if (stored === 'closed') return refuse('poll-closed', { closesAt: booth.poll.closesAt });
    work.record({
      act: 'ballot.cast',
      facts: { ballot: pollId, college: decision.ballot.collegeId },
      open: false,
    });
    return { kind: 'cast', pollId, choice: decision.ballot.choice, ...stored, frozenHash: booth.frozenHash };
  };
