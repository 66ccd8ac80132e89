import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefused } from '@communaux/shared/kernel';
import { openWorld, type World } from '../../../test/world.js';
import { addressBlock } from './address-block.js';
import { limitAttempts, type Trial } from './limit-attempts.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const trial = (over: Partial<Trial>): Trial => ({
  door: 'spec',
  ip: '192.0.2.1',
  perAddress: { most: 10, minutes: 15 },
  ...over,
});
const passes = async (tries: readonly Trial[]): Promise<number> => {
  const answers = await Promise.all(tries.map((one) => limitAttempts(world.platform.works, one)));
  return answers.filter((answer) => !isRefused(answer)).length;
};

describe('attempts', () => {
  it('from one address are let through exactly as often as allowed, even all at once', async () => {
    expect(await passes(Array.from({ length: 40 }, () => trial({})))).toBe(10);
    expect(await limitAttempts(world.platform.works, trial({}))).toMatchObject({
      reasons: [{ code: 'too-many-attempts', facts: { minutes: expect.any(Number) } }],
    });
  });

  it('from one /64 share one count, however many addresses it has', async () => {
    const neighbours = Array.from({ length: 30 }, (_, n) => trial({ ip: `2001:db8:7:1::${n.toString(16)}` }));
    expect(await passes(neighbours)).toBe(10);
    expect(await passes([trial({ ip: '2001:db8:7:2::1' })])).toBe(1);
  });

  it('at one account are limited wherever they come from, and its address is not kept', async () => {
    const everywhere = Array.from({ length: 20 }, (_, n) =>
      trial({ ip: `198.51.100.${n}`, account: 'lea@exemple.fr', perAccount: { most: 5, minutes: 15 } }),
    );
    expect(await passes(everywhere)).toBe(5);
    expect(await world.sql(`select 1 from attempt where bucket like '%lea@%'`)).toEqual([]);
  });

  it('older than a day are forgotten', async () => {
    await world.sql(`insert into attempt (bucket, window_start) values ('old', now() - interval '25 hours')`);
    await passes([trial({ ip: '203.0.113.77' })]);
    expect(await world.sql(`select 1 from attempt where bucket = 'old'`)).toEqual([]);
  });
});

describe('an address block', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0007:0001:ffff::1', '2001:db8:7:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['nonsense', 'unknown'],
  ])('of %s is %s', (ip, block) => expect(addressBlock(ip)).toBe(block));
});
