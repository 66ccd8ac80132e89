import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@communaux/shared/access';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { actingBehind } from './session.store.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const aSession = async (person: Person, change = ''): Promise<Buffer> => {
  const secret = randomBytes(32);
  await world.sql(`insert into session (id, secret_hash, person_id, door) values ($1, $2, $3, 'demo')`, [
    v7(),
    secret,
    person.id,
  ]);
  if (change) await world.sql(`update session set ${change} where secret_hash = $1`, [secret]);
  return secret;
};
const acting = (secrets: readonly Buffer[]) =>
  world.platform.works.instance(visitor, (work) => actingBehind(work, secrets));

describe('sessions looked up together', () => {
  it('give each secret its own person and no more than their ties, in the order they were asked for', async () => {
    const [lea, sami] = [
      await world.aPerson('Léa', { college: 'residents' }),
      await world.aPerson('Sami', { role: 'agent' }),
    ];
    const nobody = randomBytes(32);
    const found = await acting([await aSession(sami), nobody, await aSession(lea), await aSession(sami)]);
    expect(found.map((one) => one?.personId ?? null)).toEqual([sami.id, null, lea.id, sami.id]);
    expect(found[2]?.memberships).toMatchObject([{ zoneId: world.zone, collegeKey: 'residents' }]);
    expect(found[0]?.memberships).toEqual(found[3]?.memberships);
    expect(found[0]?.memberships).toMatchObject([{ zoneId: world.zone, role: 'agent' }]);
  });

  it('find nobody behind one that was revoked, left alone for 12 hours, or is 14 days old', async () => {
    const lea = await world.aPerson('Léa');
    const found = await acting([
      await aSession(lea, 'revoked_at = now()'),
      await aSession(lea, `seen_at = now() - interval '12 hours'`),
      await aSession(lea, `created_at = now() - interval '14 days'`),
      await aSession(lea, `seen_at = now() - interval '11 hours'`),
    ]);
    expect(found.map((one) => one !== null)).toEqual([false, false, false, true]);
  });

  it('are seen now if they were not for five minutes, and are not written before', async () => {
    const lea = await world.aPerson('Léa');
    const secrets = [
      await aSession(lea, `seen_at = now() - interval '6 minutes'`),
      await aSession(lea, `seen_at = now() - interval '4 minutes'`),
    ];
    await acting(secrets);
    const rows = await world.sql<{ minutes: number }>(
      `select round(extract(epoch from now() - seen_at) / 60)::int as minutes from session where secret_hash = any($1) order by seen_at desc`,
      [secrets],
    );
    expect(rows).toEqual([{ minutes: 0 }, { minutes: 4 }]);
  });
});
