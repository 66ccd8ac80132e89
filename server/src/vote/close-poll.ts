import { isRefused, type PollId } from '@communaux/shared/kernel';
import { decideTransition, type Frozen } from '@communaux/shared/vote';
import type { UseCase } from '../platform/database/work.js';
import { closingJob } from './closing-job.js';
import { lockPoll, storeClosing } from './closing.store.js';

/**
 * `count`: the box is shut and waits to be counted, or to be certified. `later`: not yet, by the clock of the database;
 * it has been asked for again.
 */
export type Closing =
  | { readonly kind: 'count'; readonly frozen: Frozen }
  | { readonly kind: 'nothing' | 'later' };

/**
 * Shuts the box of a poll whose time has come. It takes no decision: time closes, and whoever calls it twice changes
 * nothing. Counting comes after, since nobody can add to the box any more and nobody should wait for it.
 */
export const closePoll =
  (pollId: PollId): UseCase<Closing> =>
  async (work) => {
    const poll = await lockPoll(work, pollId);
    if (!poll) return { kind: 'nothing' };
    const { stage, frozen, closesAt, clock, contestUntil, contestsWaiting, revisionId } = poll;
    if (stage === 'closed') return { kind: 'count', frozen };
    if (stage === 'tallied' || stage === 'contested') {
      if (contestUntil !== null && clock < contestUntil) {
        work.enqueue(closingJob(work.zoneId, pollId, contestUntil));
        return { kind: 'later' };
      }
      // Two people have yet to sign an answer; the second signature asks for this again.
      return contestsWaiting > 0 ? { kind: 'nothing' } : { kind: 'count', frozen };
    }
    if (stage !== 'open') return { kind: 'nothing' };
    if (isRefused(decideTransition(poll, 'closed', clock))) {
      work.enqueue(closingJob(work.zoneId, pollId, closesAt));
      return { kind: 'later' };
    }
    await storeClosing(work, pollId);
    work.record({ act: 'poll.closed', facts: { poll: pollId, revision: revisionId } });
    return { kind: 'count', frozen };
  };
