import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { recount } from '@communaux/shared/vote';
import { isSiret } from '@communaux/shared/zone';
import { openWorld, type World } from '../../test/world.js';
import { cloneDatabase } from '../../test/databases.js';
import { verifyZone } from '../register/index.js';
import { sha256 } from '../vote/sha256.js';
import { asOwner } from './demo.store.js';
import { seedDemo } from './index.js';

const MOMENT = Date.parse('2026-11-21T10:00:00Z');
type Rows = Record<string, unknown>[];
const ask = (url: string, sql: string): Promise<Rows> =>
  asOwner(url, (runner) => runner.query(sql) as Promise<Rows>);

/** What two seeds of the same day must agree on, register included; sealing times are the clock's own. */
const TOLD = [
  'person',
  'establishment',
  'seat',
  'mandate',
  'substitute',
  'article_version',
  'poll',
  'ballot',
  'veto',
  'consent',
  'consent_answer',
  'consent_objection',
  'booking',
  'allocation',
  'booking_refusal',
  'register_leaf',
];
const digestOf = async (url: string): Promise<string[]> =>
  (
    await Promise.all(
      TOLD.map((table) =>
        ask(
          url,
          `select md5(string_agg(md5(told::text), '' order by md5(told::text))) as digest from ${table} as told`,
        ),
      ),
    )
  ).map(([row]) => String(row?.['digest']));

describe('the demo zone', () => {
  let database: { url: string; drop: () => Promise<void> };
  let seconds = 0;
  const one = async (sql: string): Promise<Record<string, unknown>> =>
    (await ask(database.url, sql))[0] ?? {};

  beforeAll(async () => {
    database = await cloneDatabase();
    const start = performance.now();
    await seedDemo(database.url, MOMENT);
    seconds = (performance.now() - start) / 1_000;
  }, 120_000);
  afterAll(() => database.drop());

  it('is told in less time than anybody waits, even on a busy machine', () => {
    expect(seconds).toBeLessThan(90);
  });

  it('is told once: a database that has a zone is left as it is', async () => {
    expect(await seedDemo(database.url, MOMENT)).toBe(false);
    expect(await one('select count(*)::int as zones from zone')).toEqual({ zones: 1 });
  });

  it('is the same zone to the last row for everyone who opens it on the same day', async () => {
    const other = await cloneDatabase();
    await seedDemo(other.url, MOMENT + 3_600_000);
    expect(await digestOf(other.url)).toEqual(await digestOf(database.url));
    await other.drop();
  }, 120_000);

  it('is as large as promised', async () => {
    const counts = await one(`select
      (select count(*) from establishment)::int as establishments, (select count(distinct occupation) from parcel)::int as states,
      (select count(*) from membership where role = 'employee')::int as employees, (select count(*) from college)::int as colleges,
      (select count(*) from article_version where version = 1 and clauses <> '[]')::int as ruled,
      (select count(*) from booking)::int as bookings, (select count(*) from booking_refusal)::int as refusals`);
    expect(counts).toMatchObject({ establishments: 62, states: 8, colleges: 5, ruled: 10 });
    expect(counts['employees']).toBeGreaterThan(850);
    expect(Math.abs(Number(counts['bookings']) - 20_000)).toBeLessThan(1_500);
    expect(Math.abs(Number(counts['refusals']) - 600)).toBeLessThan(150);
  });

  it('gives no firm a number that Sirene could have given', async () => {
    const sirets = await ask(database.url, 'select siret from establishment');
    expect(sirets.every(({ siret }) => isSiret(String(siret)) && String(siret).startsWith('000'))).toBe(true);
  });

  it('never held more of a pool than there was', async () => {
    const { over } = await one(`select count(*)::int as over from (
      select sum(change) over (partition by asset_id order by at, change) as held, capacity from (
        select asset_id, starts_at as at, quantity as change from allocation where released_at is null
        union all select asset_id, ends_at, -quantity from allocation where released_at is null) as changes
      join asset on asset.id = asset_id) as sweep where held > capacity`);
    expect(over).toBe(0);
  });

  it('kept every refusal with the article it quotes', async () => {
    const reasons = await ask(
      database.url,
      `select distinct reason->>'code' as code from booking_refusal, jsonb_array_elements(reasons) as reason`,
    );
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'taken',
        'too-long',
        'outside-hours',
        'beyond-horizon',
        'not-eligible',
        'quota-firm-hours-week',
      ]),
    );
    const { unquoted } =
      await one(`select count(*)::int as unquoted from booking_refusal, jsonb_array_elements(reasons) as reason
      where reason->>'code' not in ('taken', 'pool-full', 'over-capacity') and reason->'facts'->'article'->>'number' is null`);
    expect(unquoted).toBe(0);
  });

  it('certifies every vote of its past so that anyone can recount it', async () => {
    const polls = await ask(database.url, `select certificate from poll where stage = 'published'`);
    expect(polls).toHaveLength(10);
    for (const { certificate } of polls) expect(recount(certificate, sha256).kind).toBe('confirmed');
  });

  it('has elected a board by single transferable vote, and is choosing among four projects by judgment', async () => {
    const [board, projects] = await ask(
      database.url,
      `select method, stage, outcome->'winners' as winners, outcome->>'verdict' as verdict, tie_seed is not null as drawn,
         (select count(*)::int from ballot where poll_id = poll.id) as ballots
       from poll where method <> 'yes_no_blank' order by opens_at`,
    );
    expect(board).toMatchObject({ method: 'stv', stage: 'published', verdict: 'elected', drawn: true });
    expect(board?.['winners']).toHaveLength(3);
    expect(projects).toMatchObject({ method: 'majority_judgment', stage: 'open', winners: null });
    expect(Number(projects?.['ballots'])).toBeGreaterThan(60);
  });

  it('had a pair in that election: two people of one seat, with a substitute, and one voice', async () => {
    const pair = await one(`select count(*)::int as people, count(distinct choice)::int as voices,
        (select count(*)::int from substitute where substitute.seat_id = line.seat_id) as substitutes,
        (select (college->>'registered')::int from jsonb_array_elements(poll.frozen->'document'->'colleges') as college
         where college->>'id' = line.college_id::text) as registered
      from roll_line line join poll on poll.id = poll_id and method = 'stv'
      join ballot on ballot.poll_id = line.poll_id and ballot.person_id = line.person_id
      where line.seat_id is not null group by line.seat_id, line.college_id, poll.frozen`);
    expect(pair).toEqual({ people: 2, voices: 1, substitutes: 1, registered: 5 });
  });

  it('has something under way at every stage, and the tasks that carry it on', async () => {
    const stages = await ask(
      database.url,
      'select stage, count(*)::int as n from revision group by stage order by stage',
    );
    expect(Object.fromEntries(stages.map(({ stage, n }) => [stage, n]))).toEqual({
      adopted: 1,
      consultation: 1,
      draft: 1,
      in_force: 5,
      not_admissible: 1,
      rejected: 2,
      submitted: 1,
      vote: 1,
      withdrawn: 1,
    });
    const tasks = await ask(database.url, 'select key from graphile_worker.jobs order by key');
    expect(tasks.map(({ key }) => String(key).split(':')[0])).toEqual([
      'close-poll',
      'close-poll',
      'review-consent',
      'take-effect',
    ]);
  });

  it('tells a veto that sent a vote back, and a consent whose one objection was answered', async () => {
    expect(await one(`select settled_as, theme from veto join poll on poll.id = poll_id`)).toEqual({
      settled_as: 'sent-back',
      theme: 'soil',
    });
    const consent = await one(`select ended_as, answer is not null as answered, outcome->>'verdict' as verdict
      from consent join consent_objection objection on objection.consent_id = consent.id
      join consent_round heard on heard.consent_id = consent.id`);
    expect(consent).toEqual({ ended_as: 'adopted', answered: true, verdict: 'adopted' });
  });

  it('has a register that is whole, sealed, and waits for nobody', async () => {
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const found = await verifyZone(source, String((await one('select id from zone'))['id']));
    await source.destroy();
    expect(found).toMatchObject({ waiting: 0, faults: [] });
    expect(found.lines).toBeGreaterThan(1_200);
  });

  it('shuts again the doors by which the past came in', async () => {
    const { open } = await one(`select count(*)::int as open from pg_trigger where tgenabled = 'D'`);
    expect(open).toBe(0);
  });
});

describe('the demo zone, in a running product', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ DEMO: '1' });
  });
  afterAll(() => world.close());

  it('is never told where another zone lives', async () => {
    expect(await seedDemo(world.url, MOMENT)).toBe(false);
  });

  it('is never told in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    await expect(seedDemo(world.url, MOMENT)).rejects.toThrow('never told in production');
    process.env['NODE_ENV'] = before;
  });
});
