import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { visitor, type Actor } from '@communaux/shared/access';
import { instant } from '@communaux/shared/kernel';
import { anArticle, anAsset } from '../../test/charter.js';
import { openWorld, type Firm, type Person, type World } from '../../test/world.js';
import { aBooking, aPoll, aRevision, castIn, told } from './home.fixture.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MINUTES } from './my-part.view.js';
import { readHome } from './read-home.js';
import { readZonePage } from './zone-page.view.js';
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
const counting = async (read: () => Promise<unknown>): Promise<number> => {
  statements = [];
  await read();
  return statements.length;
};

describe('the home of a zone', () => {
  it('asks nothing of anybody in a quiet zone', async () => {
    for (const actor of [visitor, await world.as(lea), await world.as(agent)])
      expect(await home(actor)).toEqual({ minutes: 0, needsYou: [], happening: [], decided: [] });
  });

  it('reads the shared part in one statement, once, and each member’s part in one more', async () => {
    await told(world);
    const [actor, other] = [await world.as(lea), await world.as(brice)];
    expect(await counting(() => home(actor))).toBe(2);
    expect(await counting(() => home(other))).toBe(1);
    expect(await counting(() => home(visitor))).toBe(0);
    await told(world);
    expect(await counting(() => Promise.all(Array.from({ length: 50 }, () => home(visitor))))).toBe(1);
  });

  it('brings each member what waits for them: the nearest deadline first, and the minutes of what is shown', async () => {
    const consultation = await aRevision(world, agent, 'Parking', 'consultation');
    const [soon, later] = [
      await aPoll(world, 'Quais', '1 day', [lea, brice]),
      await aPoll(world, 'Bruit', '3 days', [lea]),
    ];
    const second = await aRevision(world, agent, 'Éclairage', 'consultation', '9 days');
    expect(await homeOf(lea)).toMatchObject({
      minutes: 2 * MINUTES.vote + 2 * MINUTES.comment,
      needsYou: [
        { kind: 'vote', id: soon, title: 'Quais', minutes: 1, dueAt: expect.stringMatching(/Z$/) },
        { kind: 'comment', id: consultation, minutes: 2 },
        { kind: 'vote', id: later },
        { kind: 'comment', id: second },
      ],
    });
    await castIn(world, soon, lea);
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
    const submitted = await aRevision(world, agent, 'Déchets', 'submitted');
    const examined = await aRevision(world, agent, 'Vélos', 'admissible');
    const consulted = await aRevision(world, agent, 'Haies', 'consultation', '-1 minute');
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
    expect(mine.needsYou).toHaveLength(4);
    expect(new Set(mine.needsYou.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
      new Set([
        `examine ${submitted}`,
        `open_consultation ${examined}`,
        `open_poll ${consulted}`,
        `claim ${claim}`,
      ]),
    );
    expect(mine.minutes).toBe(
      MINUTES.examine + MINUTES.open_consultation + MINUTES.open_poll + MINUTES.claim,
    );
    expect((await homeOf(brice)).minutes).toBe(MINUTES.vote + 2 * MINUTES.comment + MINUTES.claim);
    expect((await homeOf(brice)).needsYou.map(({ kind }) => kind)).toEqual([
      'vote',
      'comment',
      'comment',
      'claim',
    ]);
    expect((await homeOf(lea)).needsYou.map(({ kind }) => kind)).not.toContain('claim');
  });

  it('asks for no minute that it does not show, of somebody on whom more waits than a page holds', async () => {
    const polls: string[] = [];
    for (let n = 0; n < 13; n += 1) polls.push(await aPoll(world, `Lot ${n}`, `${n + 20} days`, [brice]));
    const { minutes, needsYou } = await homeOf(brice);
    expect(needsYou).toHaveLength(12);
    expect(minutes).toBe(needsYou.reduce((sum, need) => sum + need.minutes, 0));
    await world.sql(`update poll set stage = 'closed' where id = any($1)`, [polls]);
  });

  it('tells what happens and what was decided: turnout, comments, places free, my next booking, exact shares', async () => {
    const pool = v7();
    await world.sql(
      `insert into asset (zone_id, id, kind, name, allocation, capacity) values ($1, $2, 'parking', 'Parking Est', 'pool', 10)`,
      [world.zone, pool],
    );
    await aBooking(world, pool, brice, '-1 hour', '1 hour');
    await aBooking(world, pool, lea, '-2 hours', '-1 hour');
    const mine = await aBooking(world, pool, lea, '2 hours', '3 hours');
    const won = await aRevision(world, agent, 'Navette', 'in_force');
    // What a poll is about never changes: the stage is set behind its guard.
    await world.sql('alter table poll disable trigger user');
    await world.sql(
      `update poll set revision_id = $2, stage = 'closed' where zone_id = $1 and title = 'Bruit'`,
      [world.zone, won],
    );
    await world.sql('alter table poll enable trigger user');
    await world.sql(
      `update poll set stage = 'tallied', outcome = '{"weighted": {"yes": "172/3", "no": "38"}}' where revision_id = $1`,
      [won],
    );
    const benches = await aPoll(world, 'Bancs', '1 day', [lea]);
    for (const change of [
      `stage = 'closed'`,
      `stage = 'tallied', outcome = '{"verdict": "elected"}'`,
      `stage = 'certified'`,
    ])
      await world.sql(`update poll set ${change} where id = $1`, [benches]);
    await told(world);
    const { happening, decided } = await homeOf(lea);
    expect(happening.map(({ kind, title, value, base }) => [kind, title, value, base])).toEqual([
      ['booking', 'Parking Est', null, null],
      ['poll', 'Quais', 1, 2],
      ['consultation', 'Parking', 1, null],
      ['consultation', 'Éclairage', 0, null],
      ['free', 'Parking Est', 7, 10],
    ]);
    expect(decided).toEqual([
      expect.objectContaining({ kind: 'poll', id: benches, title: 'Bancs', verdict: 'elected', share: null }),
      expect.objectContaining({
        kind: 'revision',
        id: won,
        title: 'Navette',
        verdict: 'adopted',
        share: '57.3',
      }),
    ]);
    expect(happening[0]).toMatchObject({ id: mine, at: expect.stringMatching(/Z$/) });
    expect((await home(visitor)).happening).toEqual(happening.slice(1));
  });

  it('offers no place of what the charter closes at this hour', async () => {
    await anAsset(world, 'Salle ouverte', 'room', 6);
    await anArticle(world, 'Parkings', [
      {
        kind: 'open_hours',
        params: { weekly: [{ days: [1, 2, 3, 4, 5], from: '06:00', to: '20:00' }] },
        scope: { assetKinds: ['parking'] },
      },
    ]);
    const freeAt = async (at: string) => {
      const page = await works.read(visitor, world.zone, (work) =>
        readZonePage({ ...work, now: instant(Date.parse(at)) }),
      );
      return page.happening.filter(({ kind }) => kind === 'free').map(({ title }) => title);
    };
    expect(await freeAt('2027-03-14T03:30:00+01:00')).toEqual(['Salle ouverte']);
    expect(await freeAt('2027-03-15T10:00:00+01:00')).toEqual(['Parking Est', 'Salle ouverte']);
  });
});
