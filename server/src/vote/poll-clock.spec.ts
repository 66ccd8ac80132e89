import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type Person, type World } from '../../test/world.js';
import { aPoll, afterClose, cast } from './poll.fixture.js';
import { findPolls, keepPollTime } from './poll-clock.js';

let world: World;
let lea: Person;
beforeAll(async () => {
  world = await openWorld();
  keepPollTime(world.platform.jobs, world.platform);
  lea = await world.aPerson('Léa', { college: 'residents' });
  await world.platform.jobs.start();
});
afterAll(() => world.close());

const publishedAfter = async (id: string): Promise<number> => {
  for (;;) {
    const [row] = await world.sql<{ stage: string; ms: number }>(
      'select stage, extract(epoch from clock_timestamp() - closes_at)::float8 * 1000 as ms from poll where id = $1',
      [id],
    );
    if (row?.stage === 'published') return row.ms;
    if (!row || row.ms > 20_000) throw new Error('The poll did not close');
    await afterClose(20);
  }
};

describe('the clock', () => {
  it('closes a poll by itself soon after its time, never before', async () => {
    const poll = await aPoll(world, lea, 3_000);
    await cast(world, lea, poll, 'yes');
    const ms = await publishedAfter(poll);
    expect(ms).toBeGreaterThanOrEqual(0);
    expect((await world.register()).map(({ act }) => act)).toEqual([
      'poll.opened',
      'ballot.cast',
      'poll.closed',
      'poll.certified',
    ]);
    expect(await world.verified()).toBe(true);
  }, 60_000);

  it('finds at start-up a poll whose closing was lost', async () => {
    const poll = await aPoll(world, lea, 300);
    await world.sql('delete from graphile_worker._private_jobs where key = $1', [`close-poll:${poll}`]);
    await afterClose(1_500);
    const [still] = await world.sql('select from poll where id = $1 and stage = $2', [poll, 'open']);
    expect(still).toBeDefined();
    await findPolls(world.platform.works);
    await publishedAfter(poll);
  }, 60_000);
});
