import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@communaux/shared/access';
import { isRefused, type PollId } from '@communaux/shared/kernel';
import type { Certificate, Choice } from '@communaux/shared/vote';
import { COLLEGES, openWorld, type Person, type World } from '../../test/world.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { castInConvoy } from './cast-ballot.js';
import { aPoll, afterClose, castBy, closed, closedByClock } from './poll.fixture.js';

const ELECTORS = 60;
const CHOICES = ['yes', 'no', 'blank'] as const;

type Elector = { readonly person: Person; readonly actor: Actor };
type Stage = {
  readonly world: World;
  readonly agent: Person;
  readonly electors: readonly Elector[];
  /** Two nodes on one database: nothing they keep in memory is shared. */
  readonly nodes: readonly UnitOfWork[];
};

/** A zone of sixty electors over the five colleges, each with a session. */
const openStage = async (): Promise<Stage> => {
  const world = await openWorld();
  // As if the network were slow between the ballot and its commit: the moment when a close could overtake it.
  await world.sql(`create function slow_network() returns trigger language plpgsql as
    $$ begin perform pg_sleep(0.03); return null; end $$`);
  await world.sql(
    'create trigger slow_network after insert on ballot for each statement execute function slow_network()',
  );
  const agent = await world.aPerson('Anne', { role: 'agent' });
  const electors: Elector[] = [];
  for (let at = 0; at < ELECTORS; at += 1) {
    const person = await world.aPerson(`P${at}`, { college: COLLEGES[at % COLLEGES.length]?.[0] ?? 'firms' });
    electors.push({ person, actor: await world.as(person) });
  }
  const { works, database, sequencer } = world.platform;
  return { world, agent, electors, nodes: [works, new UnitOfWork(database, sequencer.wake)] };
};

type Stored = { readonly person_id: string; readonly number: number; readonly choice: Choice };
const stored = ({ sql }: World, poll: PollId) =>
  sql<Stored>('select person_id, number, choice from ballot where poll_id = $1 order by person_id, number', [
    poll,
  ]);
const certificateOf = async ({ sql }: World, poll: PollId): Promise<Certificate | null> =>
  (await sql<{ certificate: Certificate | null }>('select certificate from poll where id = $1', [poll]))[0]
    ?.certificate ?? null;

type Acknowledged = { readonly personId: string; readonly number: number; readonly choice: string };

/** Every elector votes again and again, each time from two devices on two nodes at once, until refused. */
const voteUntilRefused = async (
  { world, electors, nodes }: Stage,
  poll: PollId,
): Promise<readonly Acknowledged[]> => {
  const told = await Promise.all(
    electors.map(async ({ person, actor }, at) => {
      const mine: Acknowledged[] = [];
      for (let round = 0; ; round += 1) {
        const answers = await Promise.all(
          nodes.map((node, device) =>
            castInConvoy(node, actor, world.zone, {
              pollId: poll,
              choice: CHOICES[(at + round + device) % 3] ?? 'yes',
            }),
          ),
        );
        for (const answer of answers)
          if (!isRefused(answer))
            mine.push({ personId: person.id, number: answer.number, choice: answer.choice });
        if (answers.some(isRefused)) return mine;
      }
    }),
  );
  return told.flat();
};

/** The law of the box: what was acknowledged is there, what is there was acknowledged, and the last of each counts. */
const faults = async (
  world: World,
  poll: PollId,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> => {
  const box = await stored(world, poll);
  const certificate = await certificateOf(world, poll);
  const last = new Map(box.map(({ person_id, choice }) => [person_id, choice]));
  const counted = new Map(certificate?.ballots?.map(({ personId, choice }) => [personId as string, choice]));
  const key = (id: string, number: number, choice: string) => `${id} ${number} ${choice}`;
  const inBox = new Set(box.map(({ person_id, number, choice }) => key(person_id, number, choice)));
  const answered = new Set(acknowledged.map(({ personId, number, choice }) => key(personId, number, choice)));
  return [
    ...(answered.size === acknowledged.length ? [] : ['one ballot acknowledged twice']),
    ...[...answered].filter((one) => !inBox.has(one)).map((one) => `acknowledged, not kept: ${one}`),
    ...[...inBox].filter((one) => !answered.has(one)).map((one) => `kept, not acknowledged: ${one}`),
    ...[...last].filter(([id, choice]) => counted.get(id) !== choice).map(([id]) => `not counted: ${id}`),
    ...(counted.size === last.size ? [] : ['counted more people than voted']),
  ];
};

describe('ballots in a crowd', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 30_000);
  afterAll(() => stage.world.close());

  it('of sixty electors on two devices each are all kept in order, and each elector is counted once', async () => {
    const { world, agent, electors } = stage;
    const poll = await aPoll(world, agent, 60_000);
    const answers = await Promise.all(
      electors.flatMap(({ actor }) => [castBy(world, actor, poll, 'yes'), castBy(world, actor, poll, 'no')]),
    );
    expect(answers.filter(isRefused)).toEqual([]);
    const box = await stored(world, poll);
    expect(box.map(({ number }) => number)).toEqual(electors.flatMap(() => [1, 2]));
    await closed(world, poll);
    const certificate = await certificateOf(world, poll);
    expect(certificate?.outcome).toMatchObject({
      raw: { registered: ELECTORS, present: ELECTORS, blank: 0 },
    });
    expect(certificate?.ballots?.map(({ choice }) => choice)).toEqual(
      box.filter(({ number }) => number === 2).map(({ choice }) => choice),
    );
  }, 30_000);

  it('race the close: every acknowledged one is counted, and none is taken after', async () => {
    const { world, agent } = stage;
    const poll = await aPoll(world, agent, 1_500);
    const [acknowledged] = await Promise.all([voteUntilRefused(stage, poll), closedByClock(world, poll)]);
    expect(acknowledged.length).toBeGreaterThan(ELECTORS);
    expect(await faults(world, poll, acknowledged)).toEqual([]);
  }, 30_000);

  it('are lost to the count where the database does not guard the box: the same check catches it', async () => {
    const { world, agent, electors } = stage;
    await world.sql('alter table ballot disable trigger ballot_needs_open_poll');
    // The naive variant: the poll is seen open, and the ballot written once it has closed.
    await world.sql(`create function after_the_close() returns trigger language plpgsql as $$ begin
      for tick in 1 .. 1000 loop
        exit when exists (select from poll where zone_id = new.zone_id and id = new.poll_id and stage <> 'open');
        perform pg_sleep(0.01);
      end loop;
      return new; end $$`);
    await world.sql(
      'create trigger after_the_close before insert on ballot for each row execute function after_the_close()',
    );
    const poll = await aPoll(world, agent, 60_000);
    const [late] = electors as [Elector];
    const cast = castBy(world, late.actor, poll, 'yes');
    await hasLooked(world);
    await closed(world, poll);
    const answer = await cast;
    if (isRefused(answer)) throw new Error(JSON.stringify(answer.reasons));
    const told = [{ personId: late.person.id, number: answer.number, choice: answer.choice }];
    expect(await faults(world, poll, told)).toContainEqual(expect.stringMatching(/^not counted/));
  }, 60_000);
});

/** Returns once a ballot waits in its trigger. */
const hasLooked = async ({ sql }: World): Promise<void> => {
  const waiting = () =>
    sql(`select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`);
  while ((await waiting()).length === 0) await afterClose(10);
};
