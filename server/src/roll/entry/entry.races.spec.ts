import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@communaux/shared/access';
import { isRefused, type PollId } from '@communaux/shared/kernel';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { aPoll, castBy, closed } from '../../vote/poll.fixture.js';
import { actBy, done } from '../roll.fixture.js';
import { answerInWords } from './answer-entry.js';
import { enterBallot } from './enter-ballot.js';

const ELECTORS = 40;
type Elector = { readonly person: Person; readonly actor: Actor };
type Stage = {
  readonly world: World;
  readonly agent: Person;
  readonly teller: Actor;
  readonly electors: readonly Elector[];
};

const openStage = async (): Promise<Stage> => {
  const world = await openWorld();
  // As if the network were slow between a ballot and its commit: the moment when the other door could overtake it.
  await world.sql(
    `create function slow_network() returns trigger language plpgsql as $$ begin perform pg_sleep(0.02); return new; end $$`,
  );
  await world.sql(
    'create trigger slow_network before insert on ballot for each row execute function slow_network()',
  );
  const agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  const teller = await world.as(await world.aPerson('Tom', { role: 'agent' }));
  const electors: Elector[] = [];
  for (let at = 0; at < ELECTORS; at += 1) {
    const person = await world.aPerson(`P${at}`, { college: 'residents' });
    electors.push({ person, actor: await world.as(person) });
  }
  return { world, agent, teller, electors };
};

/** The same elector by both doors at once: the paper says yes, the screen says no. Answers who was told it counts. */
const bothDoors = async (
  { world, agent, teller, electors }: Stage,
  poll: PollId,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const entries = new Map<string, string>();
  for (const { person } of electors) {
    const wish = { pollId: poll, personId: person.id, door: 'paper', choice: 'yes' } as const;
    entries.set(person.id, done(await actBy(world, agent, enterBallot(wish))).id);
  }
  const told = await Promise.all(
    electors.map(async ({ person, actor }) => {
      const [web, paper] = await Promise.all([
        castBy(world, actor, poll, 'no'),
        answerInWords(world.platform.works, teller, world.zone, entries.get(person.id) ?? '', 'confirmed'),
      ]);
      return [person.id, [...(isRefused(web) ? [] : ['no']), ...(isRefused(paper) ? [] : ['yes'])]] as const;
    }),
  );
  return new Map(told);
};

type Row = { readonly person_id: string; readonly choice: string };

/** The law of the doors: each elector is told once that they have voted, and that ballot is the one counted. */
const faults = async (
  { world, electors }: Stage,
  poll: PollId,
  told: ReadonlyMap<string, readonly string[]>,
): Promise<readonly string[]> => {
  const box = await world.sql<Row>('select person_id, choice from ballot where poll_id = $1', [poll]);
  return electors.flatMap(({ person: { id, name } }) => {
    const kept = box.filter(({ person_id }) => person_id === id).map(({ choice }) => choice);
    const said = told.get(id) ?? [];
    return kept.length === 1 && said.length === 1 && kept[0] === said[0]
      ? []
      : [`${name}: told ${said.join('+')}, kept ${kept.join('+')}`];
  });
};

describe('the same elector on paper and on screen at once', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage.world.close());

  it('counts exactly once, by the door that came first', async () => {
    const poll = await aPoll(stage.world, stage.agent, 60_000);
    const told = await bothDoors(stage, poll);
    expect(await faults(stage, poll, told)).toEqual([]);
    await closed(stage.world, poll);
    const [row] = await stage.world.sql<{ outcome: { registered?: number }; ballots: number }>(
      'select outcome, (select count(*)::int from ballot where poll_id = $1) as ballots from poll where id = $1',
      [poll],
    );
    expect(row?.ballots).toBe(ELECTORS);
  }, 60_000);

  it('counts twice, as the same check sees, where a door keeps no watch on the other', async () => {
    // The naive variant: each door asks whether the elector has voted, then writes under the next free number.
    await stage.world.sql('alter table ballot drop constraint ballot_assisted_comes_first');
    await stage.world.sql('drop trigger ballot_by_one_door on ballot');
    await stage.world.sql(`create function next_number() returns trigger language plpgsql as $$ begin
      new.number := 1 + coalesce((select max(number) from ballot where zone_id = new.zone_id and poll_id = new.poll_id and person_id = new.person_id), 0)
        + case when new.door = 'paper' then 1 else 0 end;
      return new; end $$`);
    await stage.world.sql(
      'create trigger next_number before insert on ballot for each row execute function next_number()',
    );
    const poll = await aPoll(stage.world, stage.agent, 60_000);
    const told = await bothDoors(stage, poll);
    expect(await faults(stage, poll, told)).not.toEqual([]);
  }, 60_000);
});
