import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideBonification, stands } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { lockConsent } from './consent-state.js';
import { storeText } from './consent.store.js';
import { shownConsent } from './consent.view.js';
import { facilitates } from './facilitation.js';
import { testedObjections } from './objection.store.js';
import { roundOutcome } from './round-outcome.view.js';
import { storeRound } from './round.store.js';

/** What valid objections are for: the text is amended to meet them, and a new round opens on it. */
export const amendConsent =
  (id: string, amended: string): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (!consent) return refuse('consent-unknown');
    const writtenBy = personOf(work.actor);
    if (!writtenBy || !facilitates(work, consent)) return refuse('not-facilitator');
    if (consent.step === 'ended') return refuse('consent-over');
    const { rule, round, counted, phase, text, kind } = consent;
    if (phase === null || kind === 'election')
      return refuse('consent-wrong-phase', { phase, asked: 'ended' });
    const standing = (await testedObjections(work, id, round)).filter(stands).length;
    const decision = decideBonification({ rule, counted, phase, standing, text, amended });
    if (isRefused(decision)) return decision;
    const version = consent.version + 1;
    await storeText(work, id, { version, text: decision.text, nomineeId: null, writtenBy });
    const number = round + 1;
    const opening = { number, version, phase: decision.phase, answersCloseAt: null };
    await storeRound(work, id, opening);
    work.record({ act: 'consent.amended', facts: { consent: id, version, round: number } });
    return shownConsent(work, id);
  };

/** Too few answered, or all stood aside: the same text is heard again, from its first phase. */
export const callConsentAgain =
  (id: string): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (!consent) return refuse('consent-unknown');
    if (!facilitates(work, consent)) return refuse('not-facilitator');
    if (consent.step === 'ended') return refuse('consent-over');
    const { round, phase, version, kind } = consent;
    const outcome = await roundOutcome(work, id, round);
    if (kind === 'election' || phase !== 'ended' || outcome?.verdict !== 'void')
      return refuse('consent-not-void');
    const number = round + 1;
    await storeRound(work, id, { number, version, phase: 'clarification', answersCloseAt: null });
    work.record({ act: 'consent.called-again', facts: { consent: id, round: number } });
    return shownConsent(work, id);
  };
