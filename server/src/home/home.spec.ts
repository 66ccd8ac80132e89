import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { visitor, type Actor } from '@communaux/shared/access';
import { openWorld, type Firm, type Person, type World } from '../../test/world.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MINUTES } from './my-part.view.js';
import { readHome } from './read-home.js';
import { ZonePages } from './zone-pages.js';

let world: World;
let agent: Person;
let lea: Person;
let brice: Person;
let bakery: Firm;
let statements: string[] = [];
let works: Pick<UnitOfWork, 'read'>;
let pages: ZonePages;

beforeAll(async () => {
  world = await openWorld();
  bakery = await world.aFirm('Fournil');
  agent = await world.aPerson('Anne', { role: 'agent' });
  brice = await world.aPerson('Brice', { firm: bakery, college: 'firms' });
  lea = await world.aPerson('Léa', { college: 'residents' });
  // The platform's own reads, with each statement of a view noted on its way.
  works = {
    read: (actor, zone, view) =>
      world.platform.works.read(actor, zone, (work) =>
        view({
          ...work,
          tx: {
            ...work.tx,
            query: (sql, values) => {
              statements.push(sql);
              return work.tx.query(sql, values);
            },
          },
        }),
      ),
  };
  pages = new ZonePages(works).follow(world.platform.sealedLines);
});
afterAll(() => world.close());

const home = (actor: Actor) => readHome({ works, pages }, actor, world.zone);
const homeOf = async (person: Person) => home(await world.as(person));
/** A line of the register, sealed: what every change of the zone leaves behind. */
const told = async (act = 'test.told') => {
  await world.platform.works.run(visitor, world.zone, async ({ record }) => record({ act, facts: {} }));
  await world.register();
};
const counting = async (read: () => Promise<unknown>): Promise<number> => {
  statements = [];
  await read();
  return statements.length;
};

const aRevision = async (title: string, stage: string, consultationEndsIn = '2 days'): Promise<string> => {
  const id = v7();
  await world.sql(
    `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, submitted_at, consultation_opens_at, consultation_closes_at, decided_at, rejected_because)
     values ($1, $2, $3, 'r', $4, $5, now(), now(), now(), case when $5 = 'consultation' then now() + $6::interval end, case when $5 in ('rejected', 'in_force') then now() end, case when $5 = 'rejected' then 'vote' end)`,
    [world.zone, id, title, agent.id, stage, consultationEndsIn],
  );
  return id;
};
const aPoll = async (title: string, closesIn: string, roll: readonly Person[]): Promise<string> => {
  const id = v7();
  await world.sql(
    `insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, created_at, frozen, frozen_hash)
     select $1, $2, id, $3, $3, 'open', now(), now() + $4::interval, 1, now(), '{}', 'hash' from body where zone_id = $1`,
    [world.zone, id, title, closesIn],
  );
  for (const { id: person } of roll)
    await world.sql(
      `insert into roll_line (zone_id, poll_id, person_id, college_id)
       select zone_id, $2, $3, id from college where zone_id = $1 and key = 'firms'`,
      [world.zone, id, person],
    );
  return id;
};
const castIn = (poll: string, { id }: Person) =>
  world.sql(
    `insert into ballot (zone_id, poll_id, person_id, number, choice) values ($1, $2, $3, 1, 'yes')`,
    [world.zone, poll, id],
  );

/** Three places of a pool, from and to as offsets from now. */
const aBooking = async (pool: string, { id: person }: Person, from: string, to: string): Promise<string> => {
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

describe('the home of a zone', () => {
  it('asks nothing of anybody in a quiet zone', async () => {
    for (const actor of [visitor, await world.as(lea), await world.as(agent)])
      expect(await home(actor)).toEqual({ minutes: 0, needsYou: [], happening: [], decided: [] });
  });

  it('reads the shared part in one statement, once, and each member’s part in one more', async () => {
    await told();
    const [actor, other] = [await world.as(lea), await world.as(brice)];
    expect(await counting(() => home(actor))).toBe(2);
    expect(await counting(() => home(other))).toBe(1);
    expect(await counting(() => home(visitor))).toBe(0);
    await told();
    expect(await counting(() => Promise.all(Array.from({ length: 50 }, () => home(visitor))))).toBe(1);
  });

  it('brings each member what waits for them: three cards, the nearest deadline first, and every minute added', async () => {
    const consultation = await aRevision('Parking', 'consultation');
    const [soon, later] = [
      await aPoll('Quais', '1 day', [lea, brice]),
      await aPoll('Bruit', '3 days', [lea]),
    ];
    const second = await aRevision('Éclairage', 'consultation', '9 days');
    expect(await homeOf(lea)).toMatchObject({
      minutes: 2 * MINUTES.vote + 2 * MINUTES.comment,
      needsYou: [
        { kind: 'vote', id: soon, title: 'Quais', minutes: 1, dueAt: expect.stringMatching(/Z$/) },
        { kind: 'comment', id: consultation, minutes: 2 },
        { kind: 'vote', id: later },
      ],
    });
    await castIn(soon, lea);
    await world.sql(
      `insert into comment (zone_id, id, revision_id, author_id, text, made_at) values ($1, $2, $3, $4, 'Oui', now())`,
      [world.zone, v7(), consultation, lea.id],
    );
    const after = await homeOf(lea);
    expect(after.needsYou.map(({ id }) => id)).toEqual([later, second]);
    expect((await homeOf(brice)).needsYou.map(({ id }) => id)).toEqual([soon, consultation, second]);
    expect(await home(visitor)).toMatchObject({ minutes: 0, needsYou: [] });
  });

  it('brings the agent what only the authority can do, and a delegate the claims of their firm', async () => {
    const submitted = await aRevision('Déchets', 'submitted');
    const examined = await aRevision('Vélos', 'admissible');
    const consulted = await aRevision('Haies', 'consultation', '-1 minute');
    const [claim, place] = [v7(), v7()];
    await world.sql(
      `insert into establishment (zone_id, id, firm_id, siret, name, cnig) values ($1, $2, $3, '80000000100011', 'Fournil quai 2', '{}')`,
      [world.zone, place, bakery.id],
    );
    await world.sql(
      'insert into claim (zone_id, id, establishment_id, person_id, made_at) values ($1, $2, $3, $4, now())',
      [world.zone, claim, place, lea.id],
    );
    const mine = await homeOf(agent);
    expect(mine.needsYou).toHaveLength(3);
    expect(new Set(mine.needsYou.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
      new Set([`examine ${submitted}`, `open_consultation ${examined}`, `open_poll ${consulted}`]),
    );
    expect(mine.minutes).toBe(
      MINUTES.examine + MINUTES.open_consultation + MINUTES.open_poll + MINUTES.claim,
    );
    expect((await homeOf(brice)).minutes).toBe(MINUTES.vote + 2 * MINUTES.comment + MINUTES.claim);
    expect((await homeOf(lea)).needsYou.map(({ kind }) => kind)).not.toContain('claim');
  });

  it('tells what happens and what was decided: turnout, comments, places free, my next booking, exact shares', async () => {
    const pool = v7();
    await world.sql(
      `insert into asset (zone_id, id, kind, name, allocation, capacity) values ($1, $2, 'parking', 'Parking Est', 'pool', 10)`,
      [world.zone, pool],
    );
    await aBooking(pool, brice, '-1 hour', '1 hour');
    await aBooking(pool, lea, '-2 hours', '-1 hour');
    const mine = await aBooking(pool, lea, '2 hours', '3 hours');
    const won = await aRevision('Navette', 'in_force');
    await world.sql(
      `update poll set revision_id = $2, stage = 'closed' where zone_id = $1 and title = 'Bruit'`,
      [world.zone, won],
    );
    await world.sql(
      `update poll set stage = 'tallied', outcome = '{"weighted": {"yes": "172/3", "no": "38"}}' where revision_id = $1`,
      [won],
    );
    await told();
    const { happening, decided } = await homeOf(lea);
    expect(happening.map(({ kind, title, value, base }) => [kind, title, value, base])).toEqual([
      ['booking', 'Parking Est', null, null],
      ['poll', 'Quais', 1, 2],
      ['consultation', 'Parking', 1, null],
      ['consultation', 'Éclairage', 0, null],
      ['free', 'Parking Est', 7, 10],
    ]);
    expect(decided).toEqual([
      expect.objectContaining({ revisionId: won, title: 'Navette', adopted: true, share: '57.3' }),
    ]);
    expect(happening[0]).toMatchObject({ id: mine, at: expect.stringMatching(/Z$/) });
    expect((await home(visitor)).happening).toEqual(happening.slice(1));
  });
});

describe('the page kept for everybody', () => {
  /** Thirty events, each sealed before the next, while four readers look: by how many a reader was ever behind. */
  const furthestBehind = async (kept: ZonePages): Promise<number> => {
    const poll = await aPoll('Toits', '1 hour', []);
    await told();
    let [written, behind] = [0, 0];
    const over = new AbortController();
    const seen = async (): Promise<number> =>
      (await kept.of(world.zone)).happening.find(({ id }) => id === poll)?.base ?? 0;
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
      for (; written < 30; written += 1) {
        const voter = await world.aPerson('V');
        await world.platform.works.run(visitor, world.zone, async ({ tx, record }) => {
          await tx.query(
            `insert into roll_line (zone_id, poll_id, person_id, college_id)
             select zone_id, $2, $3, id from college where zone_id = $1 and key = 'firms'`,
            [world.zone, poll, voter.id],
          );
          record({ act: 'test.told', facts: {} });
        });
        await world.register();
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
    expect(await furthestBehind(pages)).toBeLessThanOrEqual(1);
  }, 30_000);

  it('would be far behind if it did not listen to the register: the same look catches it', async () => {
    expect(await furthestBehind(new ZonePages(works))).toBeGreaterThan(1);
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
    await aPoll(title, '1 hour', []);
    await told();
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
