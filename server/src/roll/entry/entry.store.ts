import { personOf } from '@communaux/shared/access';
import type { PersonId, PollId } from '@communaux/shared/kernel';
import type { AssistedDoor, EntryAnswer, EntryInput } from '@communaux/shared/roll';
import type { Door } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';

export type Entry = {
  readonly pollId: PollId;
  readonly personId: PersonId;
  readonly door: AssistedDoor;
  readonly choice: string;
  readonly enteredBy: PersonId;
};

/** By which door this elector has voted, if they have. */
export const doorTaken = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  personId: PersonId,
): Promise<Door | null> => {
  const [row] = await tx.query<{ door: Door }>(
    'select door from ballot where zone_id = $1 and poll_id = $2 and person_id = $3 order by number desc limit 1',
    [zoneId, pollId, personId],
  );
  return row?.door ?? null;
};

type New = EntryInput & { readonly id: string; readonly enteredBy: PersonId };

/** False when an entry for this elector waits already. */
export const storeEntry = async (
  { tx, zoneId, now }: Work,
  { id, pollId, personId, door, choice, enteredBy }: New,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into ballot_entry (zone_id, id, poll_id, person_id, door, choice, entered_by, entered_at)
     values ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8::bigint / 1000.0)) on conflict do nothing returning id`,
    [zoneId, id, pollId, personId, door, choice, enteredBy, now],
  );
  return rows.length > 0;
};

export type KnownEntry = Entry & { readonly id: string; readonly answered: boolean };

/** An entry taken for its answer. */
export const lockEntry = async ({ tx, zoneId }: Work, id: string): Promise<KnownEntry | undefined> => {
  const [row] = await tx.query<KnownEntry>(
    `select id, poll_id as "pollId", person_id as "personId", door, choice, entered_by as "enteredBy", answer is not null as answered
     from ballot_entry where zone_id = $1 and id = $2 for update`,
    [zoneId, id],
  );
  return row;
};

export const storeAnswer = (
  { tx, zoneId, now, actor }: Work,
  id: string,
  answer: EntryAnswer,
): Promise<unknown> =>
  tx.query(
    `update ballot_entry set answer = $3, answered_by = $4, answered_at = to_timestamp($5::bigint / 1000.0)
     where zone_id = $1 and id = $2`,
    [zoneId, id, answer, personOf(actor), now],
  );
