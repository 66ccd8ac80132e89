import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, instant, type Slot } from '@communaux/shared/kernel';
import type { Actor } from '@communaux/shared/access';
import { v7 } from 'uuid';
import { anArticle, anAsset } from '../../test/charter.js';
import { meetingOf } from '../../test/meeting.js';
import { openWorld, type Firm, type Person, type World } from '../../test/world.js';
import { bookInConvoy, bookSlot } from './book-slot.js';
import { codesOf, hours, morning } from './booking.fixture.js';

let world: World;
let crowd: Person[];
let actors: Actor[];
let firm: Firm;

beforeAll(async () => {
  world = await openWorld();
  firm = await world.aFirm('Boulangerie');
  crowd = await Promise.all(
    Array.from({ length: 20 }, (_, n) => world.aPerson(`P${n}`, { firm, role: 'employee' })),
  );
  actors = await Promise.all(crowd.map((person) => world.as(person)));
});
afterAll(() => world.close());

type Try = { readonly asset: string; readonly slot: Slot; readonly quantity?: number };
type Answer = { readonly outcome: object };

/** All at once, each as one of the crowd; what the product answers. */
const raceFor = (tries: readonly Try[], { works } = world.platform): Promise<Answer[]> =>
  Promise.all(
    tries.map(async ({ asset, slot, quantity = 1 }, n) => {
      const wish = { assetId: asset as never, slot, quantity, purpose: '' };
      const actor = actors[n % actors.length] as Actor;
      const request = { wish, firmId: null, requestKey: v7() };
      // Every other one as from another node: in a transaction of their own.
      const outcome = await (n % 2 === 0
        ? bookInConvoy(works, actor, world.zone, request)
        : works.run(actor, world.zone, bookSlot(request)));
      return { outcome };
    }),
  );

/** Fewer than the connections of a world: so many naive callers look before the first of them writes. */
const AT_ONCE = 16;

/** The naive variant: look whether it is free, then insert, as nine of ten systems do (booking.md section 3). */
const raceNaively = (tries: readonly Try[]): Promise<unknown> => {
  const haveLooked = meetingOf(AT_ONCE);
  return Promise.all(
    tries.map(({ asset, slot, quantity = 1 }) =>
      world.platform.works.run(
        { kind: 'system', name: 'naive' },
        world.zone,
        async ({ tx, zoneId, newId }) => {
          const [found] = await tx.query<{ held: number }>(
            `select coalesce(sum(quantity), 0)::int as held from allocation where zone_id = $1 and asset_id = $2
           and starts_at < to_timestamp($4::bigint / 1000.0) and ends_at > to_timestamp($3::bigint / 1000.0)`,
            [zoneId, asset, slot.from, slot.to],
          );
          const [{ capacity } = { capacity: 0 }] = await tx.query<{ capacity: number }>(
            'select capacity from asset where zone_id = $1 and id = $2',
            [zoneId, asset],
          );
          await haveLooked();
          if ((found?.held ?? 0) + quantity > capacity) return;
          await tx.query(
            `insert into allocation (zone_id, id, asset_id, kind, exclusive, quantity, starts_at, ends_at, blocked, firm_id)
           values ($1, $2, $3, 'booking', false, $4, to_timestamp($5::bigint / 1000.0), to_timestamp($6::bigint / 1000.0),
             tstzrange(to_timestamp($5::bigint / 1000.0), to_timestamp($6::bigint / 1000.0)), $7)`,
            [zoneId, newId(), asset, quantity, slot.from, slot.to, firm.id],
          );
        },
      ),
    ),
  );
};

/** The check both variants must pass: how much of the asset is held at its busiest instant. */
const peakOf = async (asset: string): Promise<number> => {
  const [row] = await world.sql<{ peak: number }>(
    `select coalesce(max(held), 0)::int as peak from (select sum(change) over (order by at, change) as held from (
       select starts_at as at, quantity as change from allocation where asset_id = $1 and released_at is null
       union all select ends_at, -quantity from allocation where asset_id = $1 and released_at is null) as changes) as sweep`,
    [asset],
  );
  return row?.peak ?? 0;
};

const withoutPoolGuard = async (act: () => Promise<unknown>): Promise<void> => {
  await world.sql('alter table allocation disable trigger pool_admits_on_peak');
  try {
    await act();
  } finally {
    await world.sql('alter table allocation enable trigger pool_admits_on_peak');
  }
};

const won = (answers: readonly Answer[]) => answers.filter(({ outcome }) => 'id' in outcome);

describe('two hundred callers for one slot', () => {
  // How soon the others are told is measured by `npm run bench -- b2`.
  it('make exactly one booking; the others are told so, and none sees a deadlock', async () => {
    const dock = await anAsset(world, 'Quai 1', 'dock');
    const answers = await raceFor(
      Array.from({ length: 200 }, () => ({ asset: dock, slot: hours(morning(2), 1) })),
    );
    expect(won(answers)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ outcome }) => codesOf(outcome)))).toEqual(new Set(['taken']));
    expect(await peakOf(dock)).toBe(1);
  });

  it('for passages that overlap are granted as many as fit, and no slot is left to nobody', async () => {
    const dock = await anAsset(world, 'Quai partagé', 'dock');
    const tries = Array.from({ length: 24 }, (_, n) => ({
      asset: dock,
      slot: hours(instant(morning(2) + n * HOUR), 2),
    }));
    const answers = await raceFor(tries);
    expect(await peakOf(dock)).toBe(1);
    const granted = tries.filter((_, n) => won(answers.slice(n, n + 1)).length === 1).map(({ slot }) => slot);
    const meets = (slot: Slot) => granted.some(({ from, to }) => from < slot.to && slot.from < to);
    expect(tries.filter(({ slot }) => !meets(slot))).toEqual([]);
  });

  it('answer one ask, sent six times by a nervous phone, with one booking', async () => {
    const [dock, requestKey] = [await anAsset(world, 'Quai nerveux', 'dock'), v7()];
    const wish = { assetId: dock as never, slot: hours(morning(3), 1), quantity: 1, purpose: '' };
    const request = { wish, firmId: null, requestKey };
    const { works } = world.platform;
    const actor = actors[0] as Actor;
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        n % 2 === 0
          ? bookInConvoy(works, actor, world.zone, request)
          : works.run(actor, world.zone, bookSlot(request)),
      ),
    );
    expect(new Set(answers.map((answer) => 'id' in answer && answer.id)).size).toBe(1);
    const made = (await world.register()).filter(
      ({ act, facts }) => act === 'booking.made' && facts['asset'] === dock,
    );
    expect(made).toHaveLength(1);
  });

  it('would overbook it if they looked first and wrote after', async () => {
    const dock = await anAsset(world, 'Quai naïf', 'dock');
    await withoutPoolGuard(() =>
      raceNaively(Array.from({ length: 200 }, () => ({ asset: dock, slot: hours(morning(2), 1) }))),
    );
    expect(await peakOf(dock)).toBeGreaterThan(1);
  });
});

describe('a pool of ten', () => {
  const scattered = (asset: string): Try[] =>
    Array.from({ length: 120 }, (_, n) => ({
      asset,
      slot: hours(instant(morning(2) + ((n * 7) % 24) * (HOUR / 4)), 1 + (n % 3)),
      quantity: 1 + (n % 3),
    }));

  it('never holds more than ten at its peak, and refuses nobody while it holds less', async () => {
    const pool = await anAsset(world, 'Parking', 'parking', 10);
    const tries = scattered(pool);
    const answers = await raceFor(tries);
    expect(await peakOf(pool)).toBeLessThanOrEqual(10);
    // Each refusal was right: asked again alone, now, it is refused again.
    const refused = tries.filter((_, n) => !('id' in (answers[n]?.outcome ?? {})));
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(won(await raceFor([one]))).toHaveLength(0);
  });

  it('would overflow if the sum were read before the insert without a lock', async () => {
    const pool = await anAsset(world, 'Parking naïf', 'parking', 10);
    await withoutPoolGuard(() =>
      raceNaively(Array.from({ length: 120 }, () => ({ asset: pool, slot: hours(morning(2), 1) }))),
    );
    expect(await peakOf(pool)).toBeGreaterThan(10);
  });
});

describe('sixteen colleagues and a share of ten hours a week', () => {
  const heldHours = async (assets: readonly string[]): Promise<number> => {
    const [row] = await world.sql<{ hours: number }>(
      `select coalesce(sum(extract(epoch from ends_at - starts_at) / 3600 * quantity), 0)::int as hours from allocation
       where asset_id = any($1) and released_at is null`,
      [assets],
    );
    return row?.hours ?? 0;
  };
  const sixteen = (name: string) =>
    Promise.all(Array.from({ length: 16 }, (_, n) => anAsset(world, `${name} ${n}`, 'room')));

  it('get ten hours, on sixteen different rooms at once', async () => {
    await anArticle(world, 'Salles', [
      {
        kind: 'quota',
        params: { metric: 'hours', per: 'firm', window: 'week', ceiling: 10 },
        scope: { assetKinds: ['room'] },
      },
    ]);
    const rooms = await sixteen('Salle');
    const answers = await raceFor(rooms.map((asset) => ({ asset, slot: hours(morning(2), 1) })));
    expect(won(answers)).toHaveLength(10);
    expect(await heldHours(rooms)).toBe(10);
    expect(answers.flatMap(({ outcome }) => codesOf(outcome))).toEqual(
      Array.from({ length: 6 }, () => 'quota-firm-hours-week'),
    );
  });

  it('would take more if colleagues who share a transaction did not follow each other', async () => {
    const rooms = await sixteen('Salle sans file');
    await Promise.all(
      rooms.map((asset, n) => {
        const wish = { assetId: asset as never, slot: hours(morning(9), 1), quantity: 1, purpose: '' };
        const lane = `own lane ${n}`;
        const story = bookSlot({ wish, firmId: null, requestKey: v7() });
        return world.platform.works.runInConvoy(actors[n] as Actor, world.zone, lane, story);
      }),
    );
    expect(await heldHours(rooms)).toBeGreaterThan(10);
  });

  it('would take more if each looked at the share before the others had written', async () => {
    const rooms = await sixteen('Salle naïve');
    const haveLooked = meetingOf(AT_ONCE);
    await Promise.all(
      rooms.map((asset) =>
        world.platform.works.run(
          { kind: 'system', name: 'naive' },
          world.zone,
          async ({ tx, zoneId, newId }) => {
            const [{ n } = { n: 0 }] = await tx.query<{ n: number }>(
              'select count(*)::int as n from allocation where zone_id = $1 and asset_id = any($2)',
              [zoneId, rooms],
            );
            await haveLooked();
            if (n >= 10) return;
            await tx.query(
              `insert into allocation (zone_id, id, asset_id, kind, exclusive, quantity, starts_at, ends_at, blocked)
             values ($1, $2, $3, 'booking', true, 1, '2026-03-02T09:00Z', '2026-03-02T10:00Z', '[2026-03-02T09:00Z,2026-03-02T10:00Z)')`,
              [zoneId, newId(), asset],
            );
          },
        ),
      ),
    );
    expect(await heldHours(rooms)).toBeGreaterThan(10);
  });
});
