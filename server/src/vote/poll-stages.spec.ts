import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { STAGES } from '@communaux/shared/vote';
import type { PollId } from '@communaux/shared/kernel';
import { openWorld, type Person, type World } from '../../test/world.js';
import { aPoll } from './poll.fixture.js';

let world: World;
let agent: Person;
let poll: PollId;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  poll = await aPoll(world, agent, 60_000);
});
afterAll(() => world.close());

/** SQL as the application's own role, inside the zone: all that a fault of ours could ever do. */
const asApplication = (sql: string, values: readonly unknown[] = []) =>
  world.platform.works.run(system('fault'), world.zone, ({ tx }) => tx.query(sql, values));

describe('the stages of a poll', () => {
  it('are skipped by nobody, not even in SQL by the application or the owner', async () => {
    for (const stage of STAGES.filter((stage) => stage !== 'open' && stage !== 'closed')) {
      const sql = `update poll set stage = '${stage}' where id = '${poll}'`;
      await expect(asApplication(sql)).rejects.toMatchObject({ constraint: 'poll_keeps_its_order' });
      await expect(world.sql(sql)).rejects.toMatchObject({ constraint: 'poll_keeps_its_order' });
    }
  });

  it('leave what is frozen as it is: hash, text, rules and close', async () => {
    for (const change of [
      `frozen_hash = 'x'`,
      `frozen = jsonb_set(frozen, '{text}', '"other"')`,
      `closes_at = now() + interval '1 second'`,
    ])
      await expect(asApplication(`update poll set ${change} where id = '${poll}'`)).rejects.toMatchObject({
        constraint: 'poll_is_frozen',
      });
  });

  it('give the application no way to change or remove a roll line or a ballot', async () => {
    for (const sql of [
      'update ballot set number = 9',
      'delete from ballot',
      'update roll_line set college_id = null',
      // The keeper of the roll may correct it, by two people; nobody else, and no other way.
      'delete from roll_line',
      'delete from poll',
    ])
      await expect(asApplication(sql)).rejects.toThrow(/permission denied|roll of an open poll is frozen/);
  });

  it('keep the box shut to a ballot of somebody who is not on the roll', async () => {
    const sam = await world.aPerson('Sam');
    await expect(
      asApplication(
        `insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by)
         select zone_id, $2, $3, 1, 'yes', id, $3 from college where zone_id = $1 and key = 'firms'`,
        [world.zone, poll, sam.id],
      ),
    ).rejects.toMatchObject({ constraint: 'ballot_on_roll' });
  });
});
