import { system } from '@communaux/shared/access';
import { later, MINUTE, type PollId, type ZoneId } from '@communaux/shared/kernel';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Jobs } from '../platform/jobs/jobs.js';
import { CLOSE_POLL, closingJob } from './closing-job.js';
import { closePoll } from './close-poll.js';
import { openPolls, zoneIds } from './open-polls.view.js';

const FIND_POLLS = 'find-open-polls';
const EVERY_MS = 10 * MINUTE;
const clock = system('clock');

/** Teaches the job runner to close polls on time, and to find those whose closing was lost. */
export const keepPollTime = (jobs: Jobs, works: UnitOfWork): void => {
  jobs.task(CLOSE_POLL, ({ zone, poll }) => works.run(clock, zone as ZoneId, closePoll(poll as PollId)));
  jobs.task(FIND_POLLS, async () => {
    for (const zone of await works.instance(clock, zoneIds)) await askAgain(works, zone);
    await findOpenPolls(works, EVERY_MS);
  });
};

/** Asks for the search, now at start-up and then every ten minutes: one waits at most, whatever the number of nodes. */
export const findOpenPolls = (works: UnitOfWork, inMs = 0): Promise<void> =>
  works.instance(clock, async ({ enqueue, now }) =>
    enqueue({ task: FIND_POLLS, payload: {}, runAt: later(now, inMs), key: FIND_POLLS }),
  );

/** A closing already waiting is replaced by the same one, so asking again costs nothing and changes nothing. */
const askAgain = (works: UnitOfWork, zone: ZoneId): Promise<void> =>
  works.run(clock, zone, async (work) => {
    for (const { id, closesAt } of await openPolls(work)) work.enqueue(closingJob(zone, id, closesAt));
  });
