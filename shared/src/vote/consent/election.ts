import type { RuleSet } from '../../body/index.js';
import { refuseAll, type PersonId, type Refused } from '../../kernel/index.js';
import { LEAST_REASON } from './objection.js';
import type { ConsentOutcome } from './outcome.js';
import {
  nomineesOf,
  refusedWhen,
  type ElectionRefusal,
  type ElectionStep,
  type Nomination,
} from './nomination.js';

export type ProposalWish = {
  readonly step: ElectionStep;
  readonly facilitatorId: PersonId;
  readonly proposedBy: PersonId;
  readonly nomineeId: PersonId;
  readonly nominations: readonly Nomination[];
  readonly setAside: readonly PersonId[];
  /** Built on the reasons that were heard, not on a count of nominations. */
  readonly reason: string;
};

/** The facilitator proposes one of those who were named, and says why. */
export const decideProposal = ({
  step,
  facilitatorId,
  proposedBy,
  nomineeId,
  nominations,
  setAside,
  reason,
}: ProposalWish):
  | { readonly kind: 'accepted'; readonly nomineeId: PersonId; readonly reason: string }
  | Refused<ElectionRefusal> => {
  const nominees = nomineesOf(nominations).map(({ personId }) => personId);
  const said = reason.trim();
  const reasons = [
    ...refusedWhen(step !== 'proposal', 'election-wrong-step', { step }),
    ...refusedWhen(proposedBy !== facilitatorId, 'proposal-not-facilitator'),
    ...refusedWhen(!nominees.includes(nomineeId), 'proposal-not-nominee'),
    ...refusedWhen(setAside.includes(nomineeId), 'nominee-set-aside'),
    ...refusedWhen(said.length < LEAST_REASON, 'proposal-reason-missing', { least: LEAST_REASON }),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted', nomineeId, reason: said };
};

/** A proposal that went through its round of consent, or was declined by whom it named (no outcome then). */
export type Proposed = {
  readonly nomineeId: PersonId;
  readonly outcome: Pick<ConsentOutcome, 'verdict'> | null;
};

/**
 * How an election without candidate stands. `elected` as soon as a proposal has consent; `propose` while somebody named
 * is left and the rounds of the rule are not over; otherwise the fallback written beforehand.
 */
export type ElectionOutcome =
  | { readonly kind: 'elected'; readonly personId: PersonId; readonly setAside: readonly PersonId[] }
  | { readonly kind: 'propose'; readonly left: readonly PersonId[]; readonly setAside: readonly PersonId[] }
  | {
      readonly kind: 'majority' | 'escalate' | 'dropped';
      readonly left: readonly PersonId[];
      readonly setAside: readonly PersonId[];
    };

/**
 * A void round leaves its nominee to be proposed again; it costs a round all the same. A nominee who declined, or
 * against whom an objection stood, is set aside.
 */
export const electionOutcome = (
  { consent: { rounds, fallback } }: Pick<RuleSet, 'consent'>,
  nominations: readonly Nomination[],
  proposals: readonly Proposed[],
): ElectionOutcome => {
  const setAside = proposals
    .filter(({ outcome }) => outcome === null || outcome.verdict === 'objected')
    .map(({ nomineeId }) => nomineeId);
  const elected = proposals.find(({ outcome }) => outcome?.verdict === 'adopted');
  if (elected) return { kind: 'elected', personId: elected.nomineeId, setAside };
  const left = nomineesOf(nominations)
    .map(({ personId }) => personId)
    .filter((personId) => !setAside.includes(personId));
  const held = proposals.filter(({ outcome }) => outcome !== null).length;
  if (left.length > 0 && held < rounds) return { kind: 'propose', left, setAside };
  return { kind: fallback === 'none' ? 'dropped' : fallback, left, setAside };
};
