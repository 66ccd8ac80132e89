import type { PersonId, PollId } from '@communaux/shared/kernel';
import type { RecusalInput } from '@communaux/shared/roll';
import type { Work } from '../../platform/database/work.js';

/** False when this person steps back already. */
export const storeRecusal = async (
  { tx, zoneId, now }: Work,
  { pollId, personId, grounds, recordedBy }: RecusalInput & { readonly recordedBy: PersonId },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into recusal (zone_id, poll_id, person_id, grounds, recorded_by, made_at)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0)) on conflict do nothing returning person_id`,
    [zoneId, pollId, personId, grounds, recordedBy, now],
  );
  return rows.length > 0;
};

export const recorderOf = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  personId: PersonId,
): Promise<PersonId | null> => {
  const [row] = await tx.query<{ recordedBy: PersonId }>(
    'select recorded_by as "recordedBy" from recusal where zone_id = $1 and poll_id = $2 and person_id = $3',
    [zoneId, pollId, personId],
  );
  return row?.recordedBy ?? null;
};

export const deleteRecusal = ({ tx, zoneId }: Work, pollId: PollId, personId: PersonId): Promise<unknown> =>
  tx.query('delete from recusal where zone_id = $1 and poll_id = $2 and person_id = $3', [
    zoneId,
    pollId,
    personId,
  ]);
