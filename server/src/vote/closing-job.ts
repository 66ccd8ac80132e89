import type { Instant, PollId, ZoneId } from '@communaux/shared/kernel';
import type { Job } from '../platform/database/work.js';

export const CLOSE_POLL = 'close-poll';

/** One closing waits per poll: asked again, it takes the place of the former one. */
export const closingJob = (zone: ZoneId, poll: PollId, runAt: Instant): Job => ({
  task: CLOSE_POLL,
  payload: { zone, poll },
  runAt,
  key: `${CLOSE_POLL}:${poll}`,
});
