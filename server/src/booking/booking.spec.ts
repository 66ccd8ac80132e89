import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { HOUR, instant, type BookingId } from '@communaux/shared/kernel';
import { anArticle, anAsset } from '../../test/charter.js';
import { openWorld, type Person, type World } from '../../test/world.js';
import { assetsNow } from './asset.view.js';
import { book, codesOf, hours, morning } from './booking.fixture.js';
import { cancelBooking } from './cancel-booking.js';

let world: World;
let amina: Person;
let dock: string;
let article: string;

beforeAll(async () => {
  world = await openWorld();
  amina = await world.aPerson('Amina', { firm: await world.aFirm('Boulangerie'), college: 'firms' });
  dock = await anAsset(world, 'Quai 1', 'dock');
  article = await anArticle(world, 'Quais partagés', [
    { kind: 'duration', params: { maxMinutes: 120 }, scope: { assetKinds: ['dock'] } },
    { kind: 'horizon_max', params: { days: 30 }, scope: { assetKinds: ['dock'] } },
  ]);
});
afterAll(() => world.close());

describe('a booking', () => {
  it('is made under the articles in force, written once in the register', async () => {
    const outcome = await book(world, amina, dock, hours(morning(3), 2));
    expect(outcome).toMatchObject({
      asset: { id: dock },
      quantity: 1,
      firm: { name: 'Boulangerie' },
      cancellable: true,
    });
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'booking.made',
      actor: `person:${amina.id}`,
      facts: { booking: 'id' in outcome ? outcome.id : '', asset: dock },
    });
  });

  it('is refused with every failing clause, the article it comes from and the next possible time', async () => {
    const outcome = await book(world, amina, dock, hours(morning(40), 3));
    expect(codesOf(outcome)).toHaveLength(2);
    expect(outcome).toMatchObject({
      kind: 'refused',
      reasons: [{ facts: { article: { id: article, number: '1', title: 'Quais partagés' } } }, {}],
    });
    const [kept] = await world.sql<{ reasons: unknown[] }>(
      'select reasons from booking_refusal where asset_id = $1',
      [dock],
    );
    expect(kept?.reasons).toHaveLength(2);
  });

  it('cannot take what is taken, and says when it will be free', async () => {
    const outcome = await book(world, amina, dock, hours(morning(3), 1));
    expect(outcome).toMatchObject({
      reasons: [{ code: 'taken', facts: { nextPossible: morning(3) + 2 * HOUR } }],
    });
  });

  it('is made once when the same request is sent twice', async () => {
    const key = v7();
    const [first, again] = [
      await book(world, amina, dock, hours(morning(4), 1), 1, key),
      await book(world, amina, dock, hours(morning(4), 1), 1, key),
    ];
    expect(again).toMatchObject({ id: 'id' in first ? first.id : '' });
  });

  it('asks for an asset of the zone', async () => {
    expect(codesOf(await book(world, amina, v7(), hours(morning(3), 1)))).toEqual(['unknown-asset']);
  });

  it('is cancelled by a colleague before it begins, never by a neighbour, and frees the slot', async () => {
    const neighbour = await world.aPerson('Bruno', { firm: await world.aFirm('Garage') });
    const made = await book(world, amina, dock, hours(morning(5), 1));
    const id = ('id' in made ? made.id : '') as BookingId;
    const cancelAs = async (person: Person) =>
      world.platform.works.run(await world.as(person), world.zone, cancelBooking(id));
    expect(codesOf(await cancelAs(neighbour))).toEqual(['not-your-booking']);
    expect(await cancelAs(amina)).toMatchObject({ id, cancellable: false });
    expect(codesOf(await cancelAs(amina))).toEqual(['already-cancelled']);
    expect(await book(world, neighbour, dock, hours(morning(5), 1))).toMatchObject({ quantity: 1 });
    expect((await world.register()).map(({ act }) => act)).toContain('booking.cancelled');
  });
});

describe('the assets at this instant', () => {
  it('are told closed outside the hours of the charter, however free they are', async () => {
    const saw = await anAsset(world, 'Scie', 'workshop');
    await anArticle(world, 'Atelier', [
      {
        kind: 'open_hours',
        params: { weekly: [{ days: [1, 2, 3, 4, 5], from: '06:00', to: '20:00' }] },
        scope: { assetKinds: ['workshop'] },
      },
    ]);
    const seenAt = async (at: string) =>
      world.platform.works.read({ kind: 'visitor' }, world.zone, (work) =>
        assetsNow({ ...work, now: instant(Date.parse(at)) }),
      );
    expect(await seenAt('2027-03-14T03:30:00+01:00')).toMatchObject([
      { asset: { id: dock }, openNow: true },
      { asset: { id: saw }, freeNow: 1, openNow: false },
    ]);
    expect((await seenAt('2027-03-15T10:00:00+01:00'))[1]).toMatchObject({ freeNow: 1, openNow: true });
  });
});
