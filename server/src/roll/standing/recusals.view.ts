import type { PersonId, PollId } from '@communaux/shared/kernel';
import type { Work } from '../../platform/database/work.js';

/** Who steps back from a vote for a conflict of interest, as recorded before its opening. */
export const recusedFrom = async ({ tx, zoneId }: Work, pollId: PollId): Promise<readonly PersonId[]> => {
  const rows = await tx.query<{ personId: PersonId }>(
    'select person_id as "personId" from recusal where zone_id = $1 and poll_id = $2',
    [zoneId, pollId],
  );
  return rows.map(({ personId }) => personId);
};
