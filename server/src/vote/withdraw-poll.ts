import { isAgent, personOf } from '@communaux/shared/access';
import { refuse, type PollId, type Refused } from '@communaux/shared/kernel';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { shownPoll } from './poll.view.js';
import { storeWithdrawal } from './sheet.store.js';
import { lockSheet } from './sheet.view.js';

/** Takes back what has not opened: a draft by whoever proposed it, an announced poll by an agent. */
export const withdrawPoll =
  (pollId: PollId): UseCase<Poll | Refused> =>
  async (work) => {
    const sheet = await lockSheet(work, pollId);
    if (!sheet) return refuse('poll-unknown');
    if (sheet.withdrawn) return refuse('poll-withdrawn');
    const agent = isAgent(work.actor, work.zoneId);
    const proposer = sheet.stage === 'draft' && sheet.proposedBy === personOf(work.actor);
    if (!agent && !proposer) return refuse('poll-not-yours');
    if (sheet.stage !== 'draft' && sheet.stage !== 'scheduled') return refuse('poll-already-open');
    await storeWithdrawal(work, pollId);
    work.record({
      act: 'poll.withdrawn',
      facts: { poll: pollId, because: 'taken-back' },
      open: sheet.stage === 'scheduled',
    });
    return shownPoll(pollId)(work);
  };
