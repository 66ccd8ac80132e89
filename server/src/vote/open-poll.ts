import {
  isRefused,
  type Instant,
  type PollId,
  type Refused,
  type RevisionId,
} from '@communaux/shared/kernel';
import { markInVote, revisionForVote } from '../charter/index.js';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { freezePoll } from './freeze-poll.js';
import { shownPoll } from './poll.view.js';
import { motionSheet } from './sheet.js';

/** Puts a consulted revision to the vote. The charter locks it and says whether it may go; the vote freezes it. */
export const openPoll =
  (revisionId: RevisionId, closesAt: Instant): UseCase<Poll | Refused> =>
  async (work) => {
    const revision = await revisionForVote(work, revisionId);
    if (isRefused(revision)) return revision;
    const pollId = work.newId<PollId>();
    const sheet = motionSheet({ ...revision, pollId, revisionId, opensAt: work.now, closesAt });
    const opened = await freezePoll(sheet, 'new')(work);
    if (isRefused(opened)) return opened;
    await markInVote(work, revisionId);
    return shownPoll(pollId)(work);
  };
