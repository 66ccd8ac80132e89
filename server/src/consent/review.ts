import { personOf } from '@communaux/shared/access';
import type { ReviewInput } from '@communaux/shared/consent';
import { DAY, isRefused, later, refuse, type Refused } from '@communaux/shared/kernel';
import type { Consent } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { reviewJob } from './consent-jobs.js';
import { lockConsent } from './consent-state.js';
import { storeReview, storeReviewDue } from './consent.store.js';
import { shownConsent } from './consent.view.js';
import { facilitates } from './facilitation.js';
import { layOut } from './open-consent.js';

/** Adopted for good enough is not adopted for ever: the date has come, and somebody is reminded. */
export const callReview =
  (id: string): UseCase<void> =>
  async (work) => {
    if (await storeReviewDue(work, id)) work.record({ act: 'consent.review-due', facts: { consent: id } });
  };

/** What was found, said to everyone: the decision goes on until the next review, or opens as a new consent. */
export const reviewConsent =
  (id: string, { outcome, words }: ReviewInput): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (!consent) return refuse('consent-unknown');
    const person = personOf(work.actor);
    if (!person || !facilitates(work, consent)) return refuse('not-facilitator');
    if (!consent.reviewDue) return refuse('consent-no-review');
    if (words === '') return refuse('consent-words-missing');
    const { kind, title, text, theme, rule } = consent;
    const opened =
      outcome === 'reopened' ? await layOut(work, { kind, title, text, theme }, person, id) : null;
    if (isRefused(opened)) return opened;
    const reviewAt = opened ? null : later(work.now, rule.consent.reviewDays * DAY);
    await storeReview(work, id, { outcome, words, by: person, reviewAt });
    if (reviewAt !== null) work.enqueue(reviewJob(work.zoneId, id, reviewAt));
    work.record({
      act: 'consent.reviewed',
      facts: { consent: id, outcome, reviewAt, reopened: opened?.id ?? null },
    });
    return shownConsent(work, opened?.id ?? id);
  };
