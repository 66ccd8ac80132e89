import { refuse, refuseAll, type PersonId, type Reason, type Refused } from '../kernel/index.js';

export type Signer = { readonly personId: PersonId; readonly agent: boolean };

export type CoSignatureRefusal =
  | 'amendment-answered'
  | 'co-signature-missing'
  | 'co-signature-of-concerned'
  | 'co-signature-needs-agent'
  | 'not-a-signer';

export type CoSignatureWish = {
  readonly answer: 'co-signed' | 'refused';
  readonly proposer: Signer;
  /** `entitled`: an agent, or a member who votes in the body. */
  readonly signer: Signer & { readonly entitled: boolean };
  /** Whose line it is. */
  readonly concerned: PersonId;
  readonly answered: boolean;
};

/**
 * Who may answer a correction of a frozen roll: a second person, never the one whose line it is, and one of the two an
 * agent, so that two electors cannot let a third one in. Whoever could not sign it does not refuse it either: a refusal
 * is final. Its proposer may take it back.
 */
export const decideCoSignature = (
  wish: CoSignatureWish,
): { readonly kind: 'accepted' } | Refused<CoSignatureRefusal> => {
  const { answer, proposer, signer, concerned, answered } = wish;
  if (answered) return refuse('amendment-answered');
  const own = signer.personId === proposer.personId;
  if (own && answer === 'refused') return { kind: 'accepted' };
  const reasons = [
    ...when(own, 'co-signature-missing'),
    ...when(signer.personId === concerned, 'co-signature-of-concerned'),
    ...when(!signer.agent && !proposer.agent, 'co-signature-needs-agent'),
    ...when(!signer.entitled, 'not-a-signer'),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted' };
};

const when = (wrong: boolean, code: CoSignatureRefusal): readonly Reason<CoSignatureRefusal>[] =>
  wrong ? [{ code, facts: {} }] : [];
