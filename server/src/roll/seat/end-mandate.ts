import { isAgent, personOf } from '@communaux/shared/access';
import { refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import type { UseCase } from '../../platform/database/work.js';
import { endHolding, lockHolding } from './seat.store.js';

/** `personId` is whose rights have just changed. */
export type Ended = { readonly id: string; readonly personId: PersonId };

/** Ends a mandate or a substitution today: a resignation, or an agent's record of a departure. Open rolls stay. */
export const endMandate =
  (id: string): UseCase<Ended | Refused> =>
  async (work) => {
    const actorId = personOf(work.actor);
    const holding = await lockHolding(work, id);
    if (!holding || !actorId) return refuse('mandate-unknown');
    if (holding.personId !== actorId && !isAgent(work.actor, work.zoneId)) return refuse('mandate-not-yours');
    await endHolding(work, id, actorId);
    const { kind, collegeId, personId } = holding;
    work.record({ act: `${kind}.ended`, facts: { [kind]: id, college: collegeId } });
    return { id, personId };
  };
