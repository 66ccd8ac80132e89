import { isRefused, refuse, type Instant, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideDraft, decideTransition } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { openingJob } from './opening-job.js';
import { shownPoll } from './poll.view.js';
import { sha256 } from './sha256.js';
import { lockSheet } from './sheet.view.js';
import { storeAnnouncement } from './sheet.store.js';

/**
 * Announces a draft. Its words are final, and the seed that could settle a tie by lot is drawn now that nobody can
 * change the options any more, and before anybody votes. The clock opens it.
 * @param closing another close than the one proposed, which may have come too near while the draft waited
 */
export const schedulePoll =
  (pollId: PollId, closing: Instant | null = null): UseCase<Poll | Refused> =>
  async (work) => {
    const sheet = await lockSheet(work, pollId);
    if (!sheet) return refuse('poll-unknown');
    if (sheet.withdrawn) return refuse('poll-withdrawn');
    const move = decideTransition(sheet, 'scheduled', work.now);
    if (isRefused(move)) return move;
    const closesAt = closing ?? sheet.closesAt;
    const { ruleSet } = await ruleSetInForce(work);
    const decision = decideDraft({ draft: { ...sheet, closesAt }, ruleSet, now: work.now });
    if (isRefused(decision)) return decision;
    const { opensAt } = decision;
    const tieSeed = sha256(`${work.newId()} ${work.newId()}`);
    await storeAnnouncement(work, { pollId, opensAt, closesAt, tieSeed });
    work.enqueue(openingJob(work.zoneId, pollId, opensAt));
    work.record({
      act: 'poll.scheduled',
      facts: { poll: pollId, opensAt, closesAt, tieSeed },
    });
    return shownPoll(pollId)(work);
  };
