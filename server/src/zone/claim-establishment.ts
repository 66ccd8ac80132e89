import type { z } from 'zod';
import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { readSiret, type claimSchema } from '@communaux/shared/zone';
import type { UseCase } from '../platform/database/work.js';
import { addClaim, belongsTo, establishmentOf, waitingClaims } from './claim.store.js';
import { readClaim, type ClaimRow } from './claim.view.js';

/** Nobody waits on more establishments than this: an agent reads each of them. */
const MOST_WAITING = 5;

/** "This establishment is ours": a claim that waits for the authority or for a confirmed colleague. */
export const claimEstablishment =
  (wish: z.output<typeof claimSchema>): UseCase<ClaimRow | Refused> =>
  async (work) => {
    const personId = personOf(work.actor);
    if (!personId) throw new Error('A claim is made by a person');
    const siret = readSiret(wish.siret);
    if (isRefused(siret)) return refuse('siret-invalid', { given: wish.siret });
    const establishment = await establishmentOf(work, siret);
    if (!establishment) return refuse('establishment-unknown', { siret });
    const { id: establishmentId, firmId } = establishment;
    if (await belongsTo(work, personId, firmId)) return refuse('already-member', { firm: firmId });
    const waiting = await waitingClaims(work, personId);
    if (waiting.includes(establishmentId)) return refuse('claim-waiting', { siret });
    if (waiting.length >= MOST_WAITING) return refuse('claims-too-many', { waiting: waiting.length });
    const id = work.newId();
    if (!(await addClaim(work, { id, establishmentId, personId, message: wish.message })))
      return refuse('claim-waiting', { siret });
    work.record({ act: 'claim.made', facts: { claim: id, establishment: establishmentId, firm: firmId } });
    return readClaim(work, id);
  };
