import { v7 } from 'uuid';
import { visitor } from '@communaux/shared/access';
import type { Person, World } from '../../test/world.js';

export const aRevision = async (
  world: World,
  author: Person,
  title: string,
  stage: string,
  consultationEndsIn = '2 days',
): Promise<string> => {
  const id = v7();
  await world.sql(
    `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, submitted_at, consultation_opens_at, consultation_closes_at, decided_at, rejected_because)
     values ($1, $2, $3, 'r', $4, $5, now(), now(), now(), case when $5 = 'consultation' then now() + $6::interval end, case when $5 in ('rejected', 'in_force') then now() end, case when $5 = 'rejected' then 'vote' end)`,
    [world.zone, id, title, author.id, stage, consultationEndsIn],
  );
  return id;
};

export const aPoll = async (
  world: World,
  title: string,
  closesIn: string,
  roll: readonly Person[],
): Promise<string> => {
  const id = v7();
  await world.sql(
    `insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, created_at, frozen, frozen_hash)
     select $1, $2, id, $3, $3, 'scheduled', now(), now() + $4::interval, 1, now(), $5, 'hash' from body where zone_id = $1`,
    [
      world.zone,
      id,
      title,
      closesIn,
      JSON.stringify({ document: { colleges: [{ registered: roll.length }], pairs: [] } }),
    ],
  );
  for (const { id: person } of roll)
    await world.sql(
      `insert into roll_line (zone_id, poll_id, person_id, college_id)
       select zone_id, $2, $3, id from college where zone_id = $1 and key = 'firms'`,
      [world.zone, id, person],
    );
  // The roll is frozen from here on.
  await world.sql(`update poll set stage = 'open' where id = $1`, [id]);
  return id;
};

export const castIn = (world: World, poll: string, { id }: Person) =>
  world.sql(
    `insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by)
     select zone_id, poll_id, person_id, 1, 'yes', college_id, person_id from roll_line
     where zone_id = $1 and poll_id = $2 and person_id = $3`,
    [world.zone, poll, id],
  );

/** Three places of a pool, from and to as offsets from now. */
export const aBooking = async (
  world: World,
  pool: string,
  { id: person }: Person,
  from: string,
  to: string,
): Promise<string> => {
  const id = v7();
  await world.sql(
    `insert into booking (zone_id, id, asset_id, person_id, request_key, made_at) values ($1, $2, $3, $4, $2, now())`,
    [world.zone, id, pool, person],
  );
  await world.sql(
    `insert into allocation (zone_id, id, asset_id, booking_id, person_id, kind, exclusive, quantity, starts_at, ends_at, blocked)
     select $1, $2, $3, $4, $5, 'booking', false, 3, lower(slot), upper(slot), slot
     from (select tstzrange(now() + $6::interval, now() + $7::interval) as slot) as wanted`,
    [world.zone, v7(), pool, id, person, from, to],
  );
  return id;
};

/** A line of the register, sealed: what every change of the zone leaves behind. */
export const told = async (world: World, act = 'test.told') => {
  await world.platform.works.run(visitor, world.zone, async ({ record }) => record({ act, facts: {} }));
  await world.register();
};
