import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@communaux/shared/access';
import { openWorld, type World } from '../../test/world.js';
import { aPoll, told } from './home.fixture.js';
import { ZonePages } from './zone-pages.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const listening = (): ZonePages => new ZonePages(world.platform.works).follow(world.platform.sealedLines);

describe('the page kept for everybody', () => {
  /** Thirty events, each sealed before the next, while four readers look: by how many a reader was ever behind. */
  const furthestBehind = async (kept: ZonePages): Promise<number> => {
    const voters = await Promise.all(Array.from({ length: 30 }, (_, n) => world.aPerson(`V${n}`)));
    const poll = await aPoll(world, 'Toits', '1 hour', voters);
    await told(world);
    let [written, behind] = [0, 0];
    const over = new AbortController();
    const seen = async (): Promise<number> =>
      (await kept.of(world.zone)).happening.find(({ id }) => id === poll)?.value ?? 0;
    const look = async (): Promise<void> => {
      const before = written;
      behind = Math.max(behind, before - (await seen()));
      // A kept page answers within the turn: let the writer have its own.
      await new Promise(setImmediate);
    };
    const readers = Array.from({ length: 4 }, async () => {
      while (!over.signal.aborted) await look();
    });
    try {
      for (const { id: voter } of voters) {
        await world.platform.works.run(visitor, world.zone, async ({ tx, record }) => {
          await tx.query(
            `insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by)
             select zone_id, poll_id, person_id, 1, 'yes', college_id, person_id from roll_line
             where zone_id = $1 and poll_id = $2 and person_id = $3`,
            [world.zone, poll, voter],
          );
          record({ act: 'test.told', facts: {} });
        });
        await world.register();
        written += 1;
      }
      await look();
    } finally {
      over.abort();
      await Promise.all(readers);
      await world.sql(`update poll set stage = 'closed' where id = $1`, [poll]);
    }
    return behind;
  };

  it('is never behind by more than the one event being sealed', async () => {
    expect(await furthestBehind(listening())).toBeLessThanOrEqual(1);
  }, 30_000);

  it('would be far behind if it did not listen to the register: the same look catches it', async () => {
    expect(await furthestBehind(new ZonePages(world.platform.works))).toBeGreaterThan(1);
  }, 30_000);

  it('is not replaced by a read that began before the change', async () => {
    const slow = new ZonePages({
      read: async (actor, zone, view) => {
        const page = await world.platform.works.read(actor, zone, view);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return page;
      },
    }).follow(world.platform.sealedLines);
    const early = slow.of(world.zone);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const title = 'Après coup';
    await aPoll(world, title, '1 hour', []);
    await told(world);
    const titles = async (page: ReturnType<ZonePages['of']>) =>
      (await page).happening.map((one) => one.title);
    const afterwards = slow.of(world.zone);
    expect(await titles(early)).not.toContain(title);
    expect(await titles(afterwards)).toContain(title);
    expect(await titles(slow.of(world.zone))).toContain(title);
  });

  it('does not keep a failure', async () => {
    let fails = true;
    const shaky = new ZonePages({
      read: (actor, zone, view) =>
        fails ? Promise.reject(new Error('database away')) : world.platform.works.read(actor, zone, view),
    });
    await expect(shaky.of(world.zone)).rejects.toThrow('database away');
    fails = false;
    expect(await shaky.of(world.zone)).toHaveProperty('happening');
  });
});
