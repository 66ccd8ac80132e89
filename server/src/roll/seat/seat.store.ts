import type { CollegeId, Instant, PersonId } from '@communaux/shared/kernel';
import type { SeatInput } from '@communaux/shared/roll';
import type { Work } from '../../platform/database/work.js';

/** False when there is no such college. */
export const storeSeat = async (
  { tx, zoneId, now }: Work,
  id: string,
  { collegeId, label, slots }: SeatInput,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into seat (zone_id, id, college_id, label, slots, created_at)
     select $1, $2, id, $4, $5, to_timestamp($6::bigint / 1000.0) from college where zone_id = $1 and id = $3 returning id`,
    [zoneId, id, collegeId, label, slots, now],
  );
  return rows.length > 0;
};

export type SubstituteWish = {
  readonly seatId: string;
  readonly slot: string;
  readonly personId: PersonId;
  readonly endsAt: Instant;
};

type Facts = {
  readonly slots: readonly string[] | null;
  readonly memberOfZone: boolean;
  readonly hasMandate: boolean;
};

/** What a substitution is judged by, for the dates it is wished for. */
export const standInFacts = async (
  { tx, zoneId, now }: Work,
  { seatId, personId, endsAt }: SubstituteWish,
): Promise<Facts> => {
  const [row] = await tx.query<Facts>(
    `select (select slots from seat where zone_id = $1 and id = $2) as slots,
       exists (select from membership where zone_id = $1 and person_id = $3 and until is null) as "memberOfZone",
       exists (select from mandate where zone_id = $1 and person_id = $3
         and starts_at < to_timestamp($5::bigint / 1000.0) and to_timestamp($4::bigint / 1000.0) < ends_at) as "hasMandate"`,
    [zoneId, seatId, personId, now, endsAt],
  );
  return row ?? { slots: null, memberOfZone: false, hasMandate: false };
};

/** The constraints of the table judge; false when the place has a substitute, or this person stands in elsewhere. */
export const storeSubstitute = async (
  { tx, zoneId, now }: Work,
  id: string,
  { seatId, slot, personId, endsAt }: SubstituteWish,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into substitute (zone_id, id, seat_id, slot, person_id, starts_at, ends_at)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0), to_timestamp($7::bigint / 1000.0))
     on conflict do nothing returning id`,
    [zoneId, id, seatId, slot, personId, now, endsAt],
  );
  return rows.length > 0;
};

export type Holding = {
  readonly kind: 'mandate' | 'substitute';
  readonly personId: PersonId;
  readonly collegeId: CollegeId;
};

/** A mandate or a substitution in force, taken to be ended. */
export const lockHolding = async ({ tx, zoneId, now }: Work, id: string): Promise<Holding | undefined> => {
  const [mandate] = await tx.query<Holding>(
    `select 'mandate' as kind, person_id as "personId", college_id as "collegeId" from mandate
     where zone_id = $1 and id = $2 and starts_at < to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at for update`,
    [zoneId, id, now],
  );
  if (mandate) return mandate;
  const [substitute] = await tx.query<Holding>(
    `select 'substitute' as kind, person_id as "personId", college_id as "collegeId"
     from substitute join seat on seat.zone_id = $1 and seat.id = substitute.seat_id
     where substitute.zone_id = $1 and substitute.id = $2
       and starts_at < to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at for update of substitute`,
    [zoneId, id, now],
  );
  return substitute;
};

export const endHolding = async ({ tx, zoneId, now }: Work, id: string, endedBy: PersonId): Promise<void> => {
  const ended = [zoneId, id, now, endedBy];
  await tx.query(
    'update mandate set ends_at = to_timestamp($3::bigint / 1000.0), ended_by = $4 where zone_id = $1 and id = $2',
    ended,
  );
  await tx.query(
    'update substitute set ends_at = to_timestamp($3::bigint / 1000.0), ended_by = $4 where zone_id = $1 and id = $2',
    ended,
  );
};
