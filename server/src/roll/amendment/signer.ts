import { isAgent, personOf } from '@communaux/shared/access';
import type { BodyId, PersonId } from '@communaux/shared/kernel';
import type { CoSignatureWish } from '@communaux/shared/roll';
import type { Work } from '../../platform/database/work.js';
import { votesInBody } from '../poll-of-roll.view.js';

/** Who acts, as one who may have a correction to sign; null for a visitor. */
export const signerOf = async (work: Work, bodyId: BodyId): Promise<CoSignatureWish['signer'] | null> => {
  const personId = personOf(work.actor);
  if (personId === null) return null;
  const agent = isAgent(work.actor, work.zoneId);
  return { personId, agent, entitled: await maySign(work, { bodyId }, personId) };
};

/** An agent, or a member who votes in the body. */
export const maySign = async (
  work: Work,
  { bodyId }: { readonly bodyId: BodyId },
  personId: PersonId,
): Promise<boolean> => isAgent(work.actor, work.zoneId) || votesInBody(work, bodyId, personId);
