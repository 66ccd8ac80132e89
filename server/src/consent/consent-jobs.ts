import type { Instant, ZoneId } from '@communaux/shared/kernel';
import type { Job } from '../platform/database/work.js';

export const CLOSE_ANSWERS = 'close-consent-answers';
export const REVIEW_CONSENT = 'review-consent';

/** One close waits per round. */
export const answersJob = (zone: ZoneId, consent: string, round: number, runAt: Instant): Job => ({
  task: CLOSE_ANSWERS,
  payload: { zone, consent, round },
  runAt,
  key: `${CLOSE_ANSWERS}:${consent}:${round}`,
});

/** One review waits per decision. */
export const reviewJob = (zone: ZoneId, consent: string, runAt: Instant): Job => ({
  task: REVIEW_CONSENT,
  payload: { zone, consent },
  runAt,
  key: `${REVIEW_CONSENT}:${consent}`,
});
