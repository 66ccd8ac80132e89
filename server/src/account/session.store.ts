import type { PersonId } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';

/** Closes a session of this person; false when it is not theirs or closed already. */
export const endSession = async ({ tx }: InstanceWork, person: PersonId, id: string): Promise<boolean> => {
  const ended = await tx.query(
    'update session set revoked_at = now() where id = $1 and person_id = $2 and revoked_at is null returning id',
    [id, person],
  );
  return ended.length === 1;
};
