import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import { decideContestAnswer } from '@communaux/shared/vote';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { closingJob } from './closing-job.js';
import { lockContest, storeAnswer, storeCoSignature, type Answer } from './contest.store.js';
import { sitsInBody } from './draft-poll.js';
import { shownPoll } from './poll.view.js';

/** Stands for the signature that is still to come, so that the rest of an answer is judged before it. */
const NOBODY_YET = '' as PersonId;

/** An agent answers with reasons, and may mend the answer until a second person has signed it. */
export const answerContest =
  (id: string, { ruling, answer }: Omit<Answer, 'answeredBy'>): UseCase<Poll | Refused> =>
  async (work) => {
    const [contest, answeredBy] = [await lockContest(work, id), personOf(work.actor)];
    if (!contest || answeredBy === null) return refuse('contest-unknown');
    if (contest.coSignedBy !== null) return refuse('contest-already-signed');
    const decision = decideContestAnswer({ ...contest, answeredBy, coSignedBy: NOBODY_YET, answer });
    if (isRefused(decision)) return decision;
    await storeAnswer(work, id, { ruling, answer: decision.answer, answeredBy });
    work.record({ act: 'poll.contest-answered', facts: { poll: contest.pollId, contest: id, ruling } });
    return shownPoll(contest.pollId)(work);
  };

/** A second person signs; once all contests are answered, the clock goes on to certify. */
export const coSignContest =
  (id: string): UseCase<Poll | Refused> =>
  async (work) => {
    const [contest, coSignedBy] = [await lockContest(work, id), personOf(work.actor)];
    if (!contest || coSignedBy === null) return refuse('contest-unknown');
    if (!sitsInBody(work)) return refuse('no-standing-to-sign');
    const { pollId, answeredBy, answer } = contest;
    if (contest.coSignedBy !== null) return refuse('contest-already-signed');
    if (answeredBy === null || answer === null) return refuse('contest-not-answered');
    const decision = decideContestAnswer({ ...contest, answeredBy, coSignedBy, answer });
    if (isRefused(decision)) return decision;
    await storeCoSignature(work, contest, coSignedBy);
    work.enqueue(closingJob(work.zoneId, pollId, work.now));
    work.record({ act: 'poll.contest-signed', facts: { poll: pollId, contest: id } });
    return shownPoll(pollId)(work);
  };
