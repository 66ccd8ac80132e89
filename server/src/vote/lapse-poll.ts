import { isRefused, type PollId } from '@communaux/shared/kernel';
import { callAgainEndsAt, decideCallAgain } from '@communaux/shared/vote';
import type { UseCase } from '../platform/database/work.js';
import { lapseJob } from './closing-job.js';
import { lockPoll } from './closing.store.js';
import { isCalledAgain, lockSheet } from './sheet.view.js';

/** Nobody asked for a second call in time: what was put to the vote is lost for want of voters. */
export const lapsePoll =
  (pollId: PollId): UseCase<void> =>
  async (work) => {
    const [sheet, poll] = [await lockSheet(work, pollId), await lockPoll(work, pollId)];
    if (!sheet || !poll || (await isCalledAgain(work, pollId))) return;
    const decision = decideCallAgain({ ...sheet, calledAgain: false }, poll.frozen.ruleSet, sheet.clock);
    if (!isRefused(decision))
      return work.enqueue(lapseJob(work.zoneId, pollId, callAgainEndsAt(sheet.closesAt)));
    work.record({ act: 'poll.lapsed', facts: { poll: pollId, revision: poll.revisionId } });
  };
