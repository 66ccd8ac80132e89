import { v7 } from 'uuid';
import type { Actor, Role } from '@communaux/shared/access';
import { startingRuleSet, type RuleSet } from '@communaux/shared/body';
import type { FirmId, PersonId, ZoneId } from '@communaux/shared/kernel';
import { readConfig } from '../src/platform/config/config.js';
import { openPlatform, stopPlatform, type Platform } from '../src/platform/platform.js';
import { verifyZone } from '../src/register/index.js';
import { cloneDatabase, onServer } from './databases.js';

export type Person = { readonly id: PersonId; readonly name: string };
export type Firm = { readonly id: FirmId; readonly name: string };
type Belonging = { readonly role?: Role; readonly firm?: Firm; readonly college?: string };

/** A platform on a database of its own, and one zone in it: five colleges, the usual rules, nobody yet. */
export type World = {
  readonly platform: Platform;
  readonly url: string;
  readonly zone: ZoneId;
  readonly slug: string;
  /** A person of the zone, with a mandate in `college` when one is given. */
  readonly aPerson: (name: string, belonging?: Belonging) => Promise<Person>;
  readonly aFirm: (name: string) => Promise<Firm>;
  /** The actor that a session of this person would give. */
  readonly as: (person: Person) => Promise<Actor>;
  /** SQL as the owner, under no policy: to set the stage and to look behind it. */
  readonly sql: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  /** Acts and facts of the zone's register, oldest first, once everything is sealed. */
  readonly register: () => Promise<{ act: string; actor: string; facts: Record<string, unknown> }[]>;
  /** Is the chain whole? */
  readonly verified: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export const COLLEGES = [
  ['firms', 'square', 3_500],
  ['employees', 'circle', 2_000],
  ['residents', 'house', 1_500],
  ['authority', 'shield', 2_000],
  ['nature', 'leaf', 1_000],
] as const;

/** Usual rules of the fixtures: proportional on votes expressed, more than half, quorum of one fifth, no delay. */
const usualRules = (weights: RuleSet['weights']): RuleSet => ({
  ...startingRuleSet([]),
  weights,
  weightBasis: 'participation',
  quorum: { overall: { num: 1, den: 5 }, colleges: {}, secondCall: null },
  consultationDays: 0,
  votingHours: 0,
});

export const openWorld = async (env: Record<string, string> = {}): Promise<World> => {
  const { url, drop } = await cloneDatabase();
  const config = readConfig({
    LOG_LEVEL: 'fatal',
    DATABASE_URL: url,
    DATABASE_POOL: '24',
    PORT: '0',
    ...env,
  });
  const platform = await openPlatform(config, { url, ownerUrl: url });
  platform.sequencer.start();
  const { default: pg } = await import('pg');
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await owner.query(text, [...values])).rows as Row[];
  const zone = v7() as ZoneId;
  await foundZone(url, zone);
  const settled = async (): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const [row] = await sql<{ n: number }>(
        'select count(*)::int as n from register_pending where zone_id = $1',
        [zone],
      );
      if (row?.n === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The register does not settle');
  };
  return {
    platform,
    url,
    zone,
    slug: 'saulaies',
    sql,
    aFirm: (name) => addFirm(sql, zone, name),
    aPerson: async (name, belonging = {}) => {
      const person = await addPerson(sql, zone, name, belonging);
      platform.sessions.forget(person.id);
      return person;
    },
    as: async (person) => {
      const { secret } = await platform.works.instance({ kind: 'visitor' }, (work) =>
        platform.sessions.open(work, person.id, 'demo', 'spec'),
      );
      return platform.sessions.actorOf(secret);
    },
    register: async () => {
      await settled();
      return sql(
        `select line.act, line.actor, line.facts from register_leaf leaf
         join register_line line on line.zone_id = leaf.zone_id and line.id = leaf.line_id
         where leaf.zone_id = $1 order by leaf.seq`,
        [zone],
      );
    },
    verified: async () => {
      await settled();
      return (await verifyZone(platform.chain, zone)).faults.length === 0;
    },
    close: async () => {
      await stopPlatform(platform);
      await owner.end();
      await drop();
    },
  };
};

const foundZone = (url: string, zone: ZoneId): Promise<void> => {
  const body = v7();
  const colleges = COLLEGES.map(([key, shape, weight]) => ({ id: v7(), key, shape, weight }));
  const rules = usualRules(Object.fromEntries(colleges.map(({ id, weight }) => [id, weight])));
  const rows = colleges.map(
    ({ id, key, shape }, at) =>
      `('${zone}', '${id}', '${body}', '${key}', '{"fr": "${key}", "en": "${key}"}', '${shape}', ${at})`,
  );
  return onServer(
    url,
    `insert into authority (siren, name, legal_form) values ('200071223', 'Val de Saule', 'CC');
     insert into zone (id, slug, name, authority_siren) values ('${zone}', 'saulaies', 'Les Saulaies', '200071223');
     insert into body (zone_id, id, name) values ('${zone}', '${body}', 'Conseil de zone');
     insert into college (zone_id, id, body_id, key, name, shape, position) values ${rows.join(', ')};
     insert into rule_set (zone_id, body_id, version, rules, effective_from)
       values ('${zone}', '${body}', 1, '${JSON.stringify(rules)}', '2026-01-01')`,
  );
};

type Sql = World['sql'];
let sirens = 0;

const addFirm = async (sql: Sql, zone: ZoneId, name: string): Promise<Firm> => {
  const id = v7() as FirmId;
  const siren = String(800_000_000 + (sirens += 1));
  await sql('insert into firm (zone_id, id, siren, name) values ($1, $2, $3, $4)', [zone, id, siren, name]);
  return { id, name };
};

const addPerson = async (
  sql: Sql,
  zone: ZoneId,
  name: string,
  { role, firm, college }: Belonging,
): Promise<Person> => {
  const id = v7() as PersonId;
  await sql('insert into person (id, name) values ($1, $2)', [id, name]);
  const plays = role ?? (firm ? 'delegate' : 'resident');
  await sql('insert into membership (zone_id, id, person_id, firm_id, role) values ($1, $2, $3, $4, $5)', [
    zone,
    v7(),
    id,
    firm?.id ?? null,
    plays,
  ]);
  if (college) {
    await sql(
      `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at)
       select zone_id, $3, body_id, id, $4, now() - interval '1 day', now() + interval '1 year'
       from college where zone_id = $1 and key = $2`,
      [zone, college, v7(), id],
    );
  }
  return { id, name };
};
