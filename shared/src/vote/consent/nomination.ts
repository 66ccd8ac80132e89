import { refuseAll, type PersonId, type Reason, type Refused } from '../../kernel/index.js';
import { mayVote, type RollLine } from '../roll.js';
import { LEAST_REASON } from './objection.js';

/**
 * Election without candidate (governance 4.5), in this order and without skipping: everyone names somebody and says why;
 * each may change after hearing the others; the facilitator proposes one of those named; the proposal goes through a
 * round of consent. A proposal that fails is followed by another one.
 */
export const ELECTION_STEPS = ['nomination', 'change', 'proposal', 'consent', 'ended'] as const;
export type ElectionStep = (typeof ELECTION_STEPS)[number];

/** Whom somebody named, and why. The last one of each person counts. */
export type Nomination = {
  readonly nominatorId: PersonId;
  readonly nomineeId: PersonId;
  readonly reason: string;
};

export type ElectionRefusal =
  | 'election-step-not-next'
  | 'election-wrong-step'
  | 'election-nobody-named'
  | 'nomination-reason-missing'
  | 'nominee-not-eligible'
  | 'nominee-set-aside'
  | 'nomination-nothing-to-change'
  | 'proposal-not-facilitator'
  | 'proposal-not-nominee'
  | 'proposal-reason-missing'
  | 'not-on-roll'
  | 'voice-not-deliberative';

export type ElectionReasons = readonly Reason<ElectionRefusal>[];

export const refusedWhen = (
  wrong: boolean,
  code: ElectionRefusal,
  facts: Reason['facts'] = {},
): ElectionReasons => (wrong ? [{ code, facts }] : []);

/** Moves an election on. Nobody can be proposed where nobody was named. A failed proposal goes back to `proposal`. */
export const decideElectionStep = (
  { step, nominations }: { readonly step: ElectionStep; readonly nominations: readonly Nomination[] },
  to: ElectionStep,
): { readonly kind: 'accepted'; readonly step: ElectionStep } | Refused<ElectionRefusal> => {
  const next = ELECTION_STEPS[ELECTION_STEPS.indexOf(step) + 1];
  const again = step === 'consent' && to === 'proposal';
  const reasons = [
    ...refusedWhen(to !== next && !again, 'election-step-not-next', { step, asked: to }),
    ...refusedWhen(step === 'nomination' && nominations.length === 0, 'election-nobody-named'),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', step: to };
};

export type NominationWish = {
  readonly step: ElectionStep;
  readonly rollLine: RollLine | null;
  readonly nomineeId: PersonId;
  readonly reason: string;
  /** Who may hold the seat; oneself included. */
  readonly eligible: readonly PersonId[];
  /** Those who declined, or against whom an objection stood. */
  readonly setAside: readonly PersonId[];
  /** What this person said before; null the first time. */
  readonly former: Nomination | null;
};

/** Takes a nomination, or the change of one. Someone who stepped back from the vote may still name, and be named. */
export const decideNomination = ({
  step,
  rollLine,
  nomineeId,
  reason,
  eligible,
  setAside,
  former,
}: NominationWish):
  | { readonly kind: 'accepted'; readonly nomination: Nomination }
  | Refused<ElectionRefusal> => {
  const said = reason.trim();
  const reasons = [
    ...refusedWhen(step !== 'nomination' && step !== 'change', 'election-wrong-step', { step }),
    ...refusedWhen(rollLine === null, 'not-on-roll'),
    ...refusedWhen(rollLine !== null && !mayVote({ ...rollLine, recused: false }), 'voice-not-deliberative'),
    ...refusedWhen(!eligible.includes(nomineeId), 'nominee-not-eligible'),
    ...refusedWhen(setAside.includes(nomineeId), 'nominee-set-aside'),
    ...refusedWhen(said.length < LEAST_REASON, 'nomination-reason-missing', { least: LEAST_REASON }),
    ...refusedWhen(step === 'change' && former?.nomineeId === nomineeId, 'nomination-nothing-to-change'),
  ];
  if (reasons.length > 0 || rollLine === null) return refuseAll(reasons);
  return { kind: 'accepted', nomination: { nominatorId: rollLine.personId, nomineeId, reason: said } };
};

/** One nominee with the reasons given. */
export type Nominee = { readonly personId: PersonId; readonly reasons: readonly string[] };

/**
 * Everyone named, with every reason: what the facilitator chooses from. By number of nominations, then in the order
 * they were named; the number is information, not a vote, and nobody wins by it.
 */
export const nomineesOf = (nominations: readonly Nomination[]): readonly Nominee[] => {
  const last = new Map(nominations.map((nomination) => [nomination.nominatorId, nomination]));
  const named = new Map<PersonId, string[]>();
  for (const { nomineeId, reason } of last.values())
    named.set(nomineeId, [...(named.get(nomineeId) ?? []), reason]);
  return [...named]
    .map(([personId, reasons]) => ({ personId, reasons }))
    .toSorted((a, b) => b.reasons.length - a.reasons.length);
};
