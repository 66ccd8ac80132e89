import type { PersonId, PollId } from '@communaux/shared/kernel';
import type { Installed, Seating } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';

export type Installing = {
  readonly pollId: PollId;
  readonly seating: Seating;
  readonly seatId: string | null;
  readonly withdrawn: readonly PersonId[];
  readonly installedBy: PersonId;
  readonly places: readonly Installed[];
};

/** False when these elected were installed meanwhile. */
export const storeInstallation = async (
  { tx, zoneId, now }: Work,
  { pollId, seatId, withdrawn, installedBy }: Installing,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into installation (zone_id, poll_id, seat_id, withdrawn, installed_by, installed_at)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0)) on conflict do nothing returning poll_id`,
    [zoneId, pollId, seatId, withdrawn, installedBy, now],
  );
  return rows.length > 0;
};

export type Given = { readonly id: string; readonly personId: PersonId; readonly collegeId: string };

/** One person, one voice: who won a mandate leaves the one they had in the same body. */
export const leaveMandates = (
  { tx, zoneId, now }: Work,
  { seating, places, installedBy }: Installing,
): Promise<Given[]> =>
  tx.query<Given>(
    `update mandate set ends_at = to_timestamp($4::bigint / 1000.0), ended_by = $5
     where zone_id = $1 and person_id = any($2::uuid[])
       and body_id = (select body_id from college where zone_id = $1 and id = $3)
       and starts_at < to_timestamp($4::bigint / 1000.0) and to_timestamp($4::bigint / 1000.0) < ends_at
     returning id, person_id as "personId", college_id as "collegeId"`,
    [zoneId, places.flatMap(({ holderId }) => holderId ?? []), seating.collegeId, now, installedBy],
  );

// A place taken meanwhile is no reason to seat half of those elected: the whole story is told again, and refused in words.
const whole = (given: string, wish: string): string =>
  `select ${given}.*, told_again_unless((select count(*) from ${given}) = (select count(*) from ${wish})) from ${given}`;

type Wished = { readonly id: string; readonly personId: PersonId; readonly slot: string };
const wished = (work: Work, people: readonly Omit<Wished, 'id'>[]): string =>
  JSON.stringify(people.map((one) => ({ id: work.newId<string>(), ...one })));

export const storeElected = (
  work: Work,
  { pollId, seating, seatId, places }: Installing,
): Promise<Given[]> => {
  const elected = places.flatMap(({ holderId, slot }) =>
    holderId === null ? [] : [{ personId: holderId, slot }],
  );
  return work.tx.query<Given>(
    `with wish as (select * from jsonb_to_recordset($2) as one (id uuid, "personId" uuid, slot text)),
     given as (
       insert into mandate (zone_id, id, body_id, college_id, seat_id, person_id, starts_at, ends_at, slot, voice, poll_id)
       select $1, wish.id, body_id, college.id, $4, "personId", to_timestamp($5::bigint / 1000.0), to_timestamp($6::bigint / 1000.0),
         nullif(slot, ''), 'deliberative', $7
       from wish join college on college.zone_id = $1 and college.id = $3
       on conflict do nothing returning id, person_id as "personId", college_id as "collegeId")
     ${whole('given', 'wish')}`,
    [work.zoneId, wished(work, elected), seating.collegeId, seatId, work.now, seating.endsAt, pollId],
  );
};

export const storeStandIns = (
  work: Work,
  { pollId, seating, seatId, places }: Installing,
): Promise<Omit<Given, 'collegeId'>[]> => {
  const named = places.flatMap(({ substituteId, slot }) =>
    substituteId === null ? [] : [{ personId: substituteId, slot }],
  );
  return work.tx.query<Omit<Given, 'collegeId'>>(
    `with wish as (select * from jsonb_to_recordset($2) as one (id uuid, "personId" uuid, slot text)),
     given as (
       insert into substitute (zone_id, id, seat_id, slot, person_id, starts_at, ends_at, poll_id)
       select $1, id, $3, slot, "personId", to_timestamp($4::bigint / 1000.0), to_timestamp($5::bigint / 1000.0), $6 from wish
       on conflict do nothing returning id, person_id as "personId")
     ${whole('given', 'wish')}`,
    [work.zoneId, wished(work, named), seatId, work.now, seating.endsAt, pollId],
  );
};
