import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { ZoneId } from '@communaux/shared/kernel';
import { visitor } from '@communaux/shared/access';
import { openWorld, type World } from '../../../test/world.js';

/** Rows of the instance, not of a zone: people and their sessions, authorities, the zones themselves, the bookkeeping. */
const OF_THE_INSTANCE = [
  'attempt',
  'authority',
  'challenge',
  'identity',
  'migration',
  'passkey',
  'person',
  'session',
  'zone',
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const namesOf = async (sql: string): Promise<string[]> =>
  (await world.sql<{ name: string }>(sql)).map(({ name }) => name);

const ZONED = `select oid, relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'zone_id' and not attisdropped)`;
const FIRST_COLUMN = `(select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0])`;

describe('every table that carries zone_id', () => {
  it('is every table but a short list', async () => {
    const others = await namesOf(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and oid not in (select oid from (${ZONED}) as zoned) order by 1`,
    );
    expect(others).toEqual(OF_THE_INSTANCE);
  });

  it('never leaves zone_id empty', async () => {
    const nullable = await namesOf(
      `select relname as name from (${ZONED}) as zoned join pg_attribute on attrelid = zoned.oid
       where attname = 'zone_id' and not attnotnull`,
    );
    expect(nullable).toEqual([]);
  });

  it('is under row level security, its owner included, with a policy that names the zone', async () => {
    const open = await namesOf(
      `select pg_class.relname as name from pg_class join (${ZONED}) as zoned using (oid)
       where not relrowsecurity or not relforcerowsecurity or not exists (
         select from pg_policy where polrelid = pg_class.oid and polname = 'own_zone'
           and pg_get_expr(polqual, polrelid) like '%zone_id%current_zone()%' and pg_get_expr(polwithcheck, polrelid) like '%zone_id%current_zone()%')`,
    );
    expect(open).toEqual([]);
  });

  it('has only keys that begin with the zone', async () => {
    const keys = await namesOf(
      `select indexrelid::regclass::text as name from pg_index join (${ZONED}) as zoned on zoned.oid = indrelid
       where (indisprimary or indisunique or indisexclusion) and ${FIRST_COLUMN} <> 'zone_id'`,
    );
    expect(keys).toEqual([]);
  });

  it('refers to rows of its own zone only', async () => {
    const loose = await namesOf(
      `select conname as name from pg_constraint
       where contype = 'f' and conrelid in (select oid from (${ZONED}) as zoned) and confrelid in (select oid from (${ZONED}) as zoned)
         and ((select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'zone_id'
           or (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) <> 'zone_id')`,
    );
    expect(loose).toEqual([]);
  });

  it('is served by a role that no policy lets through', async () => {
    const strong = await namesOf(
      `select rolname as name from pg_roles where rolname like 'communaux\\_%' and (rolbypassrls or rolsuper)`,
    );
    expect(strong).toEqual([]);
  });
});

describe('a row of another zone', () => {
  it('is neither seen, changed, removed nor written in the transaction of this one', async () => {
    const other = v7() as ZoneId;
    const firm = v7();
    await world.sql(
      `insert into zone (id, slug, name, authority_siren) values ($1, 'autre', 'Autre', '200071223')`,
      [other],
    );
    await world.sql(`insert into firm (zone_id, id, siren, name) values ($1, $2, '123456782', 'Ailleurs')`, [
      other,
      firm,
    ]);
    const { works } = world.platform;
    const here = (sql: string, values: readonly unknown[] = []) =>
      works.run(visitor, world.zone, ({ tx }) => tx.query(sql, values));
    expect(await here('select * from firm')).toEqual([]);
    expect(await here(`update firm set name = 'Ici' returning id`)).toEqual([]);
    expect(await here('delete from firm returning id')).toEqual([]);
    await expect(
      here(`insert into firm (zone_id, id, siren, name) values ($1, $2, '123456782', 'Intrus')`, [
        other,
        v7(),
      ]),
    ).rejects.toThrow(/row-level security/);
    await expect(
      here(
        `insert into membership (zone_id, id, person_id, firm_id, role) values ($1, $2, $4, $3, 'delegate')`,
        [world.zone, v7(), firm, (await world.aPerson('Rose')).id],
      ),
    ).rejects.toThrow(/membership_firm/);
    expect(await works.run(visitor, other, ({ tx }) => tx.query('select name from firm'))).toEqual([
      { name: 'Ailleurs' },
    ]);
  });
});
