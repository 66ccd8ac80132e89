import { isRefused, refuse, type Instant, type Refused } from '@communaux/shared/kernel';
import { decideElectionStep, type ElectionStep } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';
import { answersJob } from './consent-jobs.js';
import { type ConsentState } from './consent-state.js';
import { storeStep } from './consent.store.js';
import { nominationsIn } from './election.store.js';
import { storeRound } from './round.store.js';

/** From names to a second thought, to a proposal, to its round of consent: no step is skipped. */
export const moveElection = async (
  work: Work,
  consent: ConsentState,
  to: ElectionStep,
  answersCloseAt: Instant | null,
): Promise<{ readonly kind: 'moved' } | Refused> => {
  const { id, kind, step, clock } = consent;
  if (kind !== 'election') return refuse('consent-wrong-phase', { phase: consent.phase, asked: to });
  const decision = decideElectionStep({ step, nominations: await nominationsIn(work, id) }, to);
  if (isRefused(decision)) return decision;
  if (to === 'consent') {
    if (consent.version === consent.heardVersion || consent.declined) return refuse('nobody-proposed');
    if (answersCloseAt === null || answersCloseAt <= clock)
      return refuse('consent-close-in-past', { closesAt: answersCloseAt });
    await hear(work, consent, answersCloseAt);
  }
  await storeStep(work, id, to);
  work.record({ act: 'consent.moved', facts: { consent: id, to, closesAt: answersCloseAt } });
  return { kind: 'moved' };
};

/** The reasons were heard before the proposal was made: its round goes straight to the answers. */
const hear = async (
  work: Work,
  { id, round, version }: ConsentState,
  answersCloseAt: Instant,
): Promise<void> => {
  const number = round + 1;
  await storeRound(work, id, { number, version, phase: 'objection', answersCloseAt });
  work.enqueue(answersJob(work.zoneId, id, number, answersCloseAt));
};
