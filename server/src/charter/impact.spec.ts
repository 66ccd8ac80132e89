import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { anArticle, anAsset } from '../../test/charter.js';
import { openWorld, type Firm } from '../../test/world.js';
import { revisionImpact } from './impact.js';
import { aDraft, run, twoHours, type Desk } from './revision.fixture.js';

let desk: Desk;
let docks: string;
beforeAll(async () => {
  const world = await openWorld();
  const agent = await world.aPerson('Awa', { role: 'agent' });
  desk = { world, agent, author: await world.aPerson('Léa', { college: 'residents' }) };
  docks = await anArticle(world, 'Quais', [{ kind: 'duration', params: { maxMinutes: 240 } }]);
  const [quay, room] = [await anAsset(world, 'Quai 1', 'dock'), await anAsset(world, 'Salle', 'room')];
  const [bakery, garage] = [await world.aFirm('Boulangerie'), await world.aFirm('Garage')];
  await booked(quay, bakery, 10, 3);
  await booked(quay, bakery, 11, 2);
  await booked(quay, garage, 12, 4);
  await booked(room, garage, 13, 4);
  await booked(quay, garage, 400, 4);
});
afterAll(() => desk.world.close());

/** A booking of so many hours, made and held so many days ago. */
const booked = async (asset: string, firm: Firm, daysAgo: number, hours: number): Promise<void> => {
  const { world } = desk;
  const person = await world.aPerson('Employée', { firm, college: 'firms' });
  const id = v7();
  await world.sql(
    `insert into booking (zone_id, id, asset_id, firm_id, person_id, request_key, made_at)
     values ($1, $2, $3, $4, $5, $2, now() - make_interval(days => $6))`,
    [world.zone, id, asset, firm.id, person.id, daysAgo],
  );
  await world.sql(
    `insert into allocation (zone_id, id, asset_id, booking_id, firm_id, person_id, kind, exclusive, quantity, starts_at, ends_at, blocked)
     select $1, $2, $3, $2, $4, $5, 'booking', true, 1, at, at + length, tstzrange(at, at + length)
     from (select date_trunc('hour', now()) - make_interval(days => $6) as at, make_interval(hours => $7) as length) as slot`,
    [world.zone, id, asset, firm.id, person.id, daysAgo, hours],
  );
};

describe('what a revision would have refused', () => {
  it('is counted on past bookings of the assets it governs, over the months asked', async () => {
    const id = await aDraft(desk, [twoHours(docks)]);
    expect(await run(desk, desk.author, revisionImpact(id, 6))).toMatchObject({
      bookings: 3,
      refused: 2,
      firms: 2,
      examples: [
        { assetName: 'Quai 1', codes: ['too-long'] },
        { assetName: 'Quai 1', codes: ['too-long'] },
      ],
    });
    expect(await run(desk, desk.author, revisionImpact(id, 24))).toMatchObject({ bookings: 4, refused: 3 });
  });

  it('leaves out clauses that stay as they are, and drafts of others', async () => {
    const same = {
      ...twoHours(docks),
      clauses: [{ id: 'c0', kind: 'duration', params: { maxMinutes: 240 } }],
    };
    const unchanged = await aDraft(desk, [same]);
    const draft = await aDraft(desk, [twoHours(docks)]);
    expect(await run(desk, desk.author, revisionImpact(unchanged, 6))).toMatchObject({ bookings: 0 });
    expect(await run(desk, desk.agent, revisionImpact(draft, 6))).toMatchObject({ bookings: 0 });
  });
});
