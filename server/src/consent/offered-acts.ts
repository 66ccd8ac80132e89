import { personOf } from '@communaux/shared/access';
import { nextPhase, mayVote, type RollLine } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';
import type { ConsentState } from './consent-state.js';
import { facilitates } from './facilitation.js';

/** What the round holds that acts depend on. */
export type RoundNow = {
  readonly verdict: string | null;
  readonly untested: number;
  readonly standing: number;
  readonly nominated: boolean;
  /** Objections of mine that were answered and that I still hold. */
  readonly liftable: readonly string[];
  /** The answers may be closed by hand. */
  readonly closable: boolean;
};

type Reader = Pick<Work, 'actor' | 'zoneId'>;

/** What this reader may do now, in the order of a round; the same conditions judge the act itself. */
export const offeredActs = (
  work: Reader,
  consent: ConsentState,
  line: RollLine | null,
  now: RoundNow,
): string[] => [
  ...byVoice(consent, line, now),
  ...(facilitates(work, consent) ? byFacilitator(consent, now) : []),
  ...(mayDecline(work, consent) ? ['decline'] : []),
];

const byVoice = (
  { kind, step, phase, answersCloseAt, clock }: ConsentState,
  line: RollLine | null,
  { liftable }: RoundNow,
): string[] => {
  if (line === null || step === 'ended') return [];
  const naming = kind === 'election' && (step === 'nomination' || step === 'change');
  const speaking = phase === 'clarification' || phase === 'reaction';
  const answering = phase === 'objection' && answersCloseAt !== null && clock < answersCloseAt;
  return [
    ...(speaking && step === 'consent' ? ['speak'] : []),
    ...(answering && mayVote(line) ? ['answer'] : []),
    ...(phase === 'test' ? liftable.map((id) => `lift:${id}`) : []),
    ...(naming && mayVote(line) ? ['nominate'] : []),
  ];
};

const byFacilitator = (consent: ConsentState, now: RoundNow): string[] => {
  if (consent.step === 'ended') return consent.reviewDue ? ['review'] : [];
  return consent.kind === 'election' && consent.step !== 'consent'
    ? ofElection(consent, now)
    : ofRound(consent, now);
};

const ofRound = ({ kind, phase, counted, rule }: ConsentState, now: RoundNow): string[] => {
  if (phase === null) return [];
  if (phase === 'ended')
    return kind === 'election'
      ? []
      : now.verdict === 'void'
        ? ['again']
        : now.standing > 0 && counted < rule.consent.rounds
          ? ['amend']
          : [];
  const to = nextPhase(phase);
  const free = to === 'ended' ? now.untested === 0 : to === 'test' ? now.closable : true;
  return [
    ...(phase === 'clarification' || phase === 'reaction' ? ['reply'] : []),
    ...(phase === 'test' && now.untested > 0 ? ['test'] : []),
    ...(to && free ? [`move:${to}`] : []),
  ];
};

const ofElection = (consent: ConsentState, { nominated }: RoundNow): string[] => {
  const { step } = consent;
  if (step === 'nomination') return nominated ? ['move:change'] : [];
  if (step === 'change') return ['move:proposal'];
  return isProposed(consent) ? ['move:consent', 'propose'] : ['propose'];
};

const isProposed = ({ version, heardVersion, declined }: ConsentState): boolean =>
  version > heardVersion && !declined;

const mayDecline = ({ actor }: Reader, consent: ConsentState): boolean =>
  consent.step === 'proposal' && isProposed(consent) && consent.nomineeId === personOf(actor);
