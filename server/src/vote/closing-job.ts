import type { Instant, PollId, ZoneId } from '@communaux/shared/kernel';
import type { Job } from '../platform/database/work.js';

export const CLOSE_POLL = 'close-poll';
export const LAPSE_POLL = 'lapse-poll';

const jobOf =
  (task: string) =>
  (zone: ZoneId, poll: PollId, runAt: Instant): Job => ({
    task,
    payload: { zone, poll },
    runAt,
    key: `${task}:${poll}`,
  });

/** Closing, counting, certifying: whatever is due. One waits per poll: asked again, it takes the place of the former. */
export const closingJob = jobOf(CLOSE_POLL);

/** Asked when a quorum was missed: what nobody calls a second time is lost. */
export const lapseJob = jobOf(LAPSE_POLL);
