import { personOf } from '@communaux/shared/access';
import type { ObjectionTestInput } from '@communaux/shared/consent';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideLift, decideTest } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { lockConsent, type ConsentState } from './consent-state.js';
import { shownConsent } from './consent.view.js';
import { facilitates } from './facilitation.js';
import { objectionOf, storeLift, storeTest, type HeldObjection } from './objection.store.js';

/** Tests an objection by the criteria of the body and answers it, in writing, once. Both are kept with it for good. */
export const testObjection =
  (objectionId: string, { answer, ...criteria }: ObjectionTestInput): UseCase<Consent | Refused> =>
  async (work) => {
    const found = await inItsRound(work, objectionId);
    if (isRefused(found)) return found;
    const { consent, phase, objection } = found;
    const testedBy = personOf(work.actor);
    if (!testedBy || !facilitates(work, consent)) return refuse('not-facilitator');
    const decision = decideTest({ ...objection, phase, testedBy, criteria, answer });
    if (isRefused(decision)) return decision;
    await storeTest(work, objectionId, decision.criteria, decision.answer, testedBy);
    work.record({
      act: 'consent.objection-tested',
      facts: { consent: consent.id, objection: objectionId, valid: decision.valid },
    });
    return shownConsent(work, consent.id);
  };

/** Its author no longer holds it, once it was answered. */
export const liftObjection =
  (objectionId: string): UseCase<Consent | Refused> =>
  async (work) => {
    const found = await inItsRound(work, objectionId);
    if (isRefused(found)) return found;
    const { consent, phase, objection } = found;
    const liftedBy = personOf(work.actor);
    if (!liftedBy) return refuse('objection-not-yours');
    const decision = decideLift({ ...objection, phase, liftedBy });
    if (isRefused(decision)) return decision;
    await storeLift(work, objectionId);
    work.record({ act: 'consent.objection-lifted', facts: { consent: consent.id, objection: objectionId } });
    return shownConsent(work, consent.id);
  };

type Found = {
  readonly kind: 'found';
  readonly consent: ConsentState;
  readonly phase: NonNullable<ConsentState['phase']>;
  readonly objection: HeldObjection;
};

/** Read again inside the lock: two who test it at once must not both be heard. */
const inItsRound = async (work: Work, objectionId: string): Promise<Found | Refused> => {
  const named = await objectionOf(work, objectionId);
  const consent = named && (await lockConsent(work, named.consentId));
  const objection = consent && (await objectionOf(work, objectionId));
  if (!consent || !objection) return refuse('objection-unknown');
  const { phase, round } = consent;
  if (phase === null || round !== objection.round)
    return refuse('consent-wrong-phase', { phase, asked: 'test' });
  return { kind: 'found', consent, phase, objection };
};
