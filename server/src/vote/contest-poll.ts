import { personOf } from '@communaux/shared/access';
import { HOUR, isRefused, later, refuse, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideContest } from '@communaux/shared/vote';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { lockContestable, storeContest } from './contest.store.js';
import { shownPoll } from './poll.view.js';

/** An elector contests a count in writing: it is not certified before two people have answered. */
export const contestPoll =
  (pollId: PollId, grounds: string): UseCase<Poll | Refused> =>
  async (work) => {
    const personId = personOf(work.actor);
    const count = await lockContestable(work, pollId, personId);
    if (!count || personId === null) return refuse('poll-unknown');
    const { stage, frozen, contestUntil, rollLine, already } = count;
    const rule = frozen.ruleSet;
    const talliedAt = later(contestUntil ?? work.now, -rule.contestHours * HOUR);
    const decision = decideContest({ rule, stage, talliedAt, rollLine, grounds, now: work.now });
    if (isRefused(decision)) return decision;
    if (already) return refuse('contest-already-made');
    const contest = await storeContest(work, pollId, personId, decision.grounds);
    work.record({ act: 'poll.contested', facts: { poll: pollId, contest } });
    return shownPoll(pollId)(work);
  };
