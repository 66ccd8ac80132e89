import { system } from '@communaux/shared/access';
import { later, MINUTE, type PollId, type ZoneId } from '@communaux/shared/kernel';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { CLOSE_POLL, closingJob, LAPSE_POLL } from './closing-job.js';
import type { Desk } from './count-box.js';
import { lapsePoll } from './lapse-poll.js';
import { openingJob, START_POLL } from './opening-job.js';
import { settlePoll } from './settle-poll.js';
import { startPoll } from './start-poll.js';
import { pollsUnderWay, zoneIds } from './polls-under-way.view.js';

const FIND_POLLS = 'find-open-polls';
const EVERY_MS = 10 * MINUTE;
const clock = system('clock');

/** Teaches the job runner to open, close, count and certify polls on time, and to find those it has lost. */
export const keepPollTime = (jobs: Jobs, desk: Desk): void => {
  const { works } = desk;
  jobs.task(START_POLL, ({ zone, poll }) => works.run(clock, zone as ZoneId, startPoll(poll as PollId)));
  jobs.task(CLOSE_POLL, ({ zone, poll }) => settlePoll(desk, zone as ZoneId, poll as PollId));
  jobs.task(LAPSE_POLL, ({ zone, poll }) => works.run(clock, zone as ZoneId, lapsePoll(poll as PollId)));
  jobs.task(FIND_POLLS, async () => {
    for (const zone of await works.instance(clock, zoneIds)) await askAgain(works, zone);
    await findPolls(works, EVERY_MS);
  });
};

/** Asks for the search, now at start-up and then every ten minutes: one waits at most, whatever the number of nodes. */
export const findPolls = (works: UnitOfWork, inMs = 0): Promise<void> =>
  works.instance(clock, async ({ enqueue, now }) =>
    enqueue({ task: FIND_POLLS, payload: {}, runAt: later(now, inMs), key: FIND_POLLS }),
  );

/** A task already waiting is replaced by the same one, so asking again costs nothing and changes nothing. */
const askAgain = (works: UnitOfWork, zone: ZoneId): Promise<void> =>
  works.run(clock, zone, async (work) => {
    for (const { id, stage, due } of await pollsUnderWay(work))
      work.enqueue(stage === 'scheduled' ? openingJob(zone, id, due) : closingJob(zone, id, due));
  });
