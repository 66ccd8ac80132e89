import { isRefused, type Facts, type PollId } from '@communaux/shared/kernel';
import { callAgainEndsAt, contestEndsAt, decideCallAgain } from '@communaux/shared/vote';
import type { UseCase, Work } from '../platform/database/work.js';
import { closingJob, lapseJob } from './closing-job.js';
import { lockPoll, storeCertificate, storeTally, type Certified, type LockedPoll } from './closing.store.js';

export type Published = 'published' | 'tallied' | 'nothing';

/**
 * Writes what was counted: tallied, and then certified and published at once, or once the time to contest has passed and
 * every contest has its co-signed answer. Called twice, it changes nothing.
 */
export const publishCount =
  (pollId: PollId, counted: Certified): UseCase<Published> =>
  async (work) => {
    const poll = await lockPoll(work, pollId);
    if (poll?.stage === 'closed') return tallied(work, pollId, poll, counted);
    const answered = poll?.stage === 'tallied' || poll?.stage === 'contested';
    return answered ? certified(work, pollId, poll, counted) : 'nothing';
  };

const tallied = async (
  work: Work,
  pollId: PollId,
  poll: LockedPoll,
  counted: Certified,
): Promise<Published> => {
  const { ruleSet } = poll.frozen;
  const contestUntil = ruleSet.contestHours > 0 ? contestEndsAt(ruleSet, poll.clock) : null;
  await storeTally(work, pollId, counted.outcome, contestUntil);
  if (contestUntil === null) return certified(work, pollId, poll, counted);
  work.enqueue(closingJob(work.zoneId, pollId, contestUntil));
  work.record({ act: 'poll.tallied', facts: { poll: pollId, contestUntil } });
  return 'tallied';
};

const certified = async (
  work: Work,
  pollId: PollId,
  poll: LockedPoll,
  { outcome, digest, text }: Certified,
): Promise<Published> => {
  await storeCertificate(work, pollId, text);
  const first = { ...poll, stage: 'published', outcome, calledAgain: false } as const;
  const again = !isRefused(decideCallAgain(first, poll.frozen.ruleSet, poll.clock));
  if (again) work.enqueue(lapseJob(work.zoneId, pollId, callAgainEndsAt(poll.closesAt)));
  const facts: Facts = {
    poll: pollId,
    revision: poll.revisionId,
    verdict: poll.annulled ? 'void' : outcome.verdict,
    digest,
    // What was put to the vote is not lost yet: a second call may decide it.
    ...(again && { callableAgain: true }),
  };
  work.record({ act: 'poll.certified', facts });
  return 'published';
};
