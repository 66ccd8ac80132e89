import { personOf } from '@communaux/shared/access';
import type { ConsentAnswerInput } from '@communaux/shared/consent';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideAnswer } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { holdConsent } from './consent-state.js';
import { shownConsent } from './consent.view.js';
import { lineOf } from './roll.store.js';
import { storeAnswer } from './round.store.js';

/**
 * Takes one answer, the first or a new one. It holds the round while it is written: an objection that comes as the
 * answers close is either counted or refused, never lost.
 */
export const answerConsent =
  (id: string, { answer, reason }: ConsentAnswerInput): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await holdConsent(work, id);
    if (!consent) return refuse('consent-unknown');
    const { phase, round, answersCloseAt, clock } = consent;
    const closed = refuse('consent-answers-closed', { closesAt: answersCloseAt });
    if (phase === 'objection' && answersCloseAt !== null && clock >= answersCloseAt) return closed;
    if (phase === null) return refuse('consent-wrong-phase', { phase, asked: 'objection' });
    const rollLine = await lineOf(work, id, personOf(work.actor));
    const decision = decideAnswer({ phase, rollLine, answer, reason });
    if (isRefused(decision)) return decision;
    if (!rollLine) return refuse('not-on-roll');
    const { personId, collegeId: college } = rollLine;
    const kept = await storeAnswer(work, id, round, { ...decision, personId });
    if (kept === 'closed') return closed;
    work.record({ act: 'consent.answered', facts: { consent: id, round, college }, open: false });
    return shownConsent(work, id);
  };
