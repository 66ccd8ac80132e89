import { decideClose, type MoveInput } from '@communaux/shared/consent';
import { isRefused, refuse, type Instant, type Refused } from '@communaux/shared/kernel';
import { decidePhase, mayVote, type ConsentPhase } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { answersJob } from './consent-jobs.js';
import { lockConsent, type ConsentState } from './consent-state.js';
import { storePhase } from './consent.store.js';
import { shownConsent } from './consent.view.js';
import { endRound } from './end-round.js';
import { facilitates } from './facilitation.js';
import { moveElection } from './move-election.js';
import { gatherObjections, untestedIn } from './objection.store.js';
import { rollOfConsent } from './roll.store.js';
import { lastAnswers } from './round.store.js';

/** Moves a round, or an election, on by hand. */
export const moveConsent =
  (id: string, { to, answersCloseAt }: MoveInput): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (!consent) return refuse('consent-unknown');
    if (!facilitates(work, consent)) return refuse('not-facilitator');
    if (consent.step === 'ended') return refuse('consent-over');
    const moved =
      to === 'change' || to === 'proposal' || to === 'consent'
        ? await moveElection(work, consent, to, answersCloseAt)
        : await moveRound(work, consent, to, answersCloseAt);
    return isRefused(moved) ? moved : shownConsent(work, id);
  };

/** The announced end of the answers has come; told twice, or too early, it changes nothing. */
export const closeAnswers =
  (id: string, round: number): UseCase<void> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (consent?.phase !== 'objection' || consent.round !== round) return;
    const { answersCloseAt, clock } = consent;
    if (answersCloseAt !== null && clock < answersCloseAt)
      return work.enqueue(answersJob(work.zoneId, id, round, answersCloseAt));
    await moveRound(work, consent, 'test', null);
  };

type Moved = { readonly kind: 'moved' };
const MOVED: Moved = { kind: 'moved' };

const moveRound = async (
  work: Work,
  consent: ConsentState,
  to: ConsentPhase,
  answersCloseAt: Instant | null,
): Promise<Moved | Refused> => {
  const { id, round, phase, clock } = consent;
  if (phase === null || consent.step !== 'consent')
    return refuse('consent-wrong-phase', { phase, asked: to });
  const decision = decidePhase({ phase, untested: await untestedIn(work, id, round) }, to);
  if (isRefused(decision)) return decision;
  if (to === 'objection' && (answersCloseAt === null || answersCloseAt <= clock))
    return refuse('consent-close-in-past', { closesAt: answersCloseAt });
  const open = to === 'test' ? await stillOpen(work, consent) : null;
  if (open) return open;
  await storePhase(work, id, to, answersCloseAt);
  work.record({ act: 'consent.moved', facts: { consent: id, round, to, closesAt: answersCloseAt } });
  if (to === 'objection' && answersCloseAt !== null)
    work.enqueue(answersJob(work.zoneId, id, round, answersCloseAt));
  if (to === 'ended') await endRound(work, consent);
  if (to === 'test') await gather(work, consent);
  return MOVED;
};

const stillOpen = async (
  work: Work,
  { id, round, answersCloseAt, clock: now }: ConsentState,
): Promise<Refused | null> => {
  const registered = (await rollOfConsent(work, id)).filter(mayVote).length;
  const answered = (await lastAnswers(work, id, round)).length;
  const decision = decideClose({ answersCloseAt, registered, answered, now });
  return isRefused(decision) ? decision : null;
};

/** Nobody objected: there is nothing to test, and the round ends in the same act. */
const gather = async (work: Work, consent: ConsentState): Promise<void> => {
  const { id, round } = consent;
  if ((await gatherObjections(work, id, round)) > 0) return;
  await storePhase(work, id, 'ended', null);
  await endRound(work, consent);
};
