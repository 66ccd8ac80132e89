import type { Instant, PersonId } from '@communaux/shared/kernel';
import type { Voice } from '@communaux/shared/body';
import type { Work } from '../platform/database/work.js';

export type MandateWish = {
  readonly personId: PersonId;
  readonly collegeId: string;
  readonly seatId: string | null;
  /** Which place of a pair; null for any other seat. */
  readonly slot: string | null;
  readonly voice: Voice;
  readonly endsAt: Instant;
};

/** What the wish names, as the zone knows it: `name` is null for someone who does not belong to the zone. */
export type Named = {
  readonly name: string | null;
  readonly collegeKnown: boolean;
  /** Places of the seat, none for a seat of one; null when this college has no such seat. */
  readonly slots: readonly string[] | null;
};

export const namedBy = async (
  { tx, zoneId }: Work,
  { personId, collegeId, seatId }: MandateWish,
): Promise<Named> => {
  const [row] = await tx.query<Named>(
    `select
       (select person.name from person where id = $2
         and exists (select from membership where zone_id = $1 and person_id = $2 and until is null)) as name,
       exists (select from college where zone_id = $1 and id = $3) as "collegeKnown",
       (select slots from seat where zone_id = $1 and id = $4 and college_id = $3) as slots`,
    [zoneId, personId, collegeId, seatId],
  );
  return row ?? { name: null, collegeKnown: false, slots: null };
};

/** The constraints of the table judge; false when another mandate stands in the way. */
export const storeMandate = async (
  { tx, zoneId, now }: Work,
  id: string,
  { personId, collegeId, seatId, slot, voice, endsAt }: MandateWish,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into mandate (zone_id, id, body_id, college_id, seat_id, person_id, starts_at, ends_at, slot, voice)
     select $1, $2, body_id, id, $4, $5, to_timestamp($6::bigint / 1000.0), to_timestamp($7::bigint / 1000.0), $8, $9
     from college where zone_id = $1 and id = $3
     on conflict do nothing returning id`,
    [zoneId, id, collegeId, seatId, personId, now, endsAt, slot, voice],
  );
  return rows.length > 0;
};

/** The college in which this person already has a mandate that meets the wished dates; null when the seat was the obstacle. */
export const collegeHeldBy = async (
  { tx, zoneId, now }: Work,
  { personId, collegeId, endsAt }: MandateWish,
): Promise<string | null> => {
  const [row] = await tx.query<{ key: string }>(
    `select college.key from mandate join college on college.zone_id = $1 and college.id = mandate.college_id
     where mandate.zone_id = $1 and person_id = $2
       and mandate.body_id = (select body_id from college where zone_id = $1 and id = $3)
       and tstzrange(starts_at, ends_at) && tstzrange(to_timestamp($4::bigint / 1000.0), to_timestamp($5::bigint / 1000.0))`,
    [zoneId, personId, collegeId, now, endsAt],
  );
  return row?.key ?? null;
};
