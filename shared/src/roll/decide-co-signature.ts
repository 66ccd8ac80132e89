import { refuse, refuseAll, type PersonId, type Reason, type Refused } from '../kernel/index.js';

export type Signer = { readonly personId: PersonId; readonly agent: boolean };

export type CoSignatureRefusal =
  | 'amendment-answered'
  | 'co-signature-missing'
  | 'co-signature-of-concerned'
  | 'co-signature-needs-agent';

export type CoSignatureWish = {
  readonly answer: 'co-signed' | 'refused';
  readonly proposer: Signer;
  readonly signer: Signer;
  /** Whose line it is. */
  readonly concerned: PersonId;
  readonly answered: boolean;
};

/**
 * Who may answer a correction of a frozen roll: a second person, never the one whose line it is, and one of the two an
 * agent, so that two electors cannot let a third one in. Its proposer may take it back.
 */
export const decideCoSignature = (
  wish: CoSignatureWish,
): { readonly kind: 'accepted' } | Refused<CoSignatureRefusal> => {
  const { answer, proposer, signer, concerned, answered } = wish;
  if (answered) return refuse('amendment-answered');
  const signs = answer === 'co-signed';
  const reasons = [
    ...when(signs && signer.personId === proposer.personId, 'co-signature-missing'),
    ...when(signs && signer.personId === concerned, 'co-signature-of-concerned'),
    ...when(signs && !signer.agent && !proposer.agent, 'co-signature-needs-agent'),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted' };
};

const when = (wrong: boolean, code: CoSignatureRefusal): readonly Reason<CoSignatureRefusal>[] =>
  wrong ? [{ code, facts: {} }] : [];
