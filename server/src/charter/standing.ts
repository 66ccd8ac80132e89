import { isAgent } from '@communaux/shared/access';
import type { RevisionActor } from '@communaux/shared/charter';
import type { Work } from '../platform/database/work.js';

/** What the actor is to the charter of this zone. */
export const standingOf = ({ actor, zoneId }: Pick<Work, 'actor' | 'zoneId'>): RevisionActor => {
  if (actor.kind === 'person')
    return { kind: 'person', personId: actor.personId, agent: isAgent(actor, zoneId) };
  return actor.kind === 'system' ? { kind: 'system' } : { kind: 'visitor' };
};
