import { isRefused, refuse, type Instant, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideCallAgain } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { freezePoll } from './freeze-poll.js';
import { shownPoll } from './poll.view.js';
import { sha256 } from './sha256.js';
import { isCalledAgain, lockSheet } from './sheet.view.js';

/** Asks the same question a second time, of the roll of today and under the quorum of a second call. */
export const callAgain =
  (firstId: PollId, closesAt: Instant): UseCase<Poll | Refused> =>
  async (work) => {
    const first = await lockSheet(work, firstId);
    if (!first || first.text === null) return refuse('poll-unknown');
    const { ruleSet } = await ruleSetInForce(work);
    const calledAgain = await isCalledAgain(work, firstId);
    const decision = decideCallAgain({ ...first, calledAgain }, ruleSet, work.now);
    if (isRefused(decision)) return decision;
    const pollId = work.newId<PollId>();
    const sheet = {
      ...first,
      pollId,
      tieOrders: { ...first.tieOrders, seed: sha256(`${work.newId()} ${work.newId()}`) },
      call: first.call + 1,
      firstCall: firstId,
      opensAt: work.now,
      closesAt,
      text: first.text,
      consultationOpenedAt: 'settled',
    } as const;
    const opened = await freezePoll(sheet, 'new')(work);
    if (isRefused(opened)) return opened;
    return shownPoll(pollId)(work);
  };
