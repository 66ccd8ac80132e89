import type { z } from 'zod';
import { isAgent, isDelegateOf, personOf } from '@communaux/shared/access';
import { refuse, type Facts, type Refused } from '@communaux/shared/kernel';
import type { claimAnswerSchema } from '@communaux/shared/zone';
import type { UseCase, Work } from '../platform/database/work.js';
import { addFirmsMandate, addMembership, tiesOf } from './belonging.store.js';
import { lockClaim, storeAnswer, type LockedClaim } from './claim.store.js';
import { readClaim, type ClaimRow } from './claim.view.js';

type Answer = z.output<typeof claimAnswerSchema>;

/** Confirms or refuses a claim: an agent of the authority, or a delegate of the firm. A refusal gives its reason. */
export const answerClaim =
  ({ id, confirm, answer }: Answer): UseCase<ClaimRow | Refused> =>
  async (work) => {
    const claim = await lockClaim(work, id);
    if (!claim || !mayAnswer(work, claim)) return refuse('claim-unknown');
    const by = personOf(work.actor);
    if (claim.personId === by) return refuse('claim-own');
    if (claim.state !== 'waiting') return refuse('claim-answered', { state: claim.state });
    if (!confirm && answer === '') return refuse('claim-reason-missing');
    await storeAnswer(work, claim, { confirm, answer, by });
    const { establishmentId: establishment, firmId: firm } = claim;
    const given = confirm ? await welcome(work, claim) : {};
    work.record({
      act: confirm ? 'claim.confirmed' : 'claim.refused',
      facts: { claim: id, establishment, firm, ...given },
    });
    return readClaim(work, id);
  };

const mayAnswer = ({ actor, zoneId }: Work, { firmId }: LockedClaim): boolean =>
  isAgent(actor, zoneId) || isDelegateOf(actor, zoneId, firmId);

/**
 * The first person confirmed for a firm signs for it (delegate), the next ones are employees. A firm without elector
 * gets its voice with its first delegate. A second establishment of one's own firm adds nothing.
 */
const welcome = async (work: Work, { personId, firmId }: LockedClaim): Promise<Facts> => {
  const ties = await tiesOf(work, firmId, personId);
  if (ties.mine) return {};
  const membership = work.newId();
  const role = ties.delegates === 0 ? 'delegate' : 'employee';
  await addMembership(work, { id: membership, personId, firmId, role });
  const mandate = role === 'delegate' && ties.electors === 0 ? await addFirmsMandate(work, personId) : null;
  return { membership, mandate };
};
