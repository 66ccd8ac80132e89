import type { Instant, PollId, ZoneId } from '@communaux/shared/kernel';
import type { Job } from '../platform/database/work.js';

export const START_POLL = 'start-poll';

/** One opening waits per announced poll: asked again, it takes the place of the former one. */
export const openingJob = (zone: ZoneId, poll: PollId, runAt: Instant): Job => ({
  task: START_POLL,
  payload: { zone, poll },
  runAt,
  key: `${START_POLL}:${poll}`,
});
