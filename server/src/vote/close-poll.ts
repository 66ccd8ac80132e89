import { instant, isRefused, type PollId } from '@communaux/shared/kernel';
import { decideTransition } from '@communaux/shared/vote';
import type { UseCase } from '../platform/database/work.js';
import { certify } from './certify.js';
import { closingJob } from './closing-job.js';
import { lockPoll, openBox, registerHead, storeResult } from './closing.store.js';

/** `later`: the clock of the database says that the vote is still open, and the closing has been asked for again. */
export type Closing = 'published' | 'nothing-to-close' | 'later';

/**
 * Closes a poll whose time has come, counts it, certifies it and publishes it, in one transaction. It takes no
 * decision: time closes, arithmetic counts, and whoever calls it twice changes nothing.
 */
export const closePoll =
  (pollId: PollId): UseCase<Closing> =>
  async (work) => {
    const poll = await lockPoll(work, pollId);
    if (poll?.stage !== 'open') return 'nothing-to-close';
    if (isRefused(decideTransition(poll, 'closed', instant(poll.clock)))) {
      work.enqueue(closingJob(work.zoneId, pollId, poll.closesAt));
      return 'later';
    }
    const certificate = certify(
      poll.frozen,
      await openBox(work, pollId, poll.frozen),
      await registerHead(work),
    );
    await storeResult(work, pollId, certificate);
    const { verdict } = certificate.outcome;
    const facts = { poll: pollId, revision: poll.revisionId };
    work.record({ act: 'poll.closed', facts });
    work.record({ act: 'poll.certified', facts: { ...facts, verdict, digest: certificate.digest } });
    return 'published';
  };
