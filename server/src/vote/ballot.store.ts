import type { PollId } from '@communaux/shared/kernel';
import type { Ballot } from '@communaux/shared/vote';
import { brokeConstraint } from '../platform/database/errors.js';
import type { Work } from '../platform/database/work.js';

export type StoredBallot = { readonly number: number; readonly castAt: string };

/**
 * Adds a ballot after the elector's former ones. Two devices at once want the same number: the second waits for the
 * first, gets nothing, and asks again for the next, so both are kept in the order in which they were taken.
 * Answers `closed` when the poll closed meanwhile; the transaction is then void and can only be ended.
 */
export const storeBallot = async (
  work: Work,
  pollId: PollId,
  { personId, collegeId, choice, castBy, door }: Ballot,
): Promise<StoredBallot | 'closed'> => {
  try {
    for (;;) {
      const [stored] = await work.tx.query<StoredBallot>(
        `insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by, door)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7
         from ballot where zone_id = $1 and poll_id = $2 and person_id = $3
         on conflict (zone_id, poll_id, person_id, number) do nothing
         returning number, to_char(cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "castAt"`,
        [work.zoneId, pollId, personId, choice, collegeId, castBy, door],
      );
      if (stored) return stored;
    }
  } catch (error) {
    if (brokeConstraint(error, 'ballot_needs_open_poll')) return 'closed';
    throw error;
  }
};
