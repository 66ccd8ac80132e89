import { describe, expect, it } from '@jest/globals';
import { isOpenAt } from './open-at.js';
import { aPool, aRule, anAsset, paris } from './testing.js';

const week = { weekly: [{ days: [1, 2, 3, 4, 5], from: '06:00', to: '20:00' }] };
const always = { weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] };
const [monday, night, sunday] = [
  paris('2027-03-08 06:00'),
  paris('2027-03-08 20:00'),
  paris('2027-03-14 03:30'),
];

describe('an asset now', () => {
  it('is open from the first minute of its hours, and no more at the last', () => {
    const rules = [aRule('open_hours', week)];
    expect([monday, night, sunday].map((at) => isOpenAt(rules, anAsset(), at))).toEqual([true, false, false]);
  });

  it('is open under every rule on hours at once', () => {
    const rules = [aRule('open_hours', always), aRule('open_hours', week)];
    expect([monday, sunday].map((at) => isOpenAt(rules, anAsset(), at))).toEqual([true, false]);
    expect(isOpenAt([aRule('open_hours', always)], anAsset(), paris('2027-03-09 00:00'))).toBe(true);
  });

  it('is open when no rule on hours governs it, or one that binds some people only', () => {
    expect(isOpenAt([aRule('duration', { maxMinutes: 60 })], anAsset(), sunday)).toBe(true);
    expect(isOpenAt([aRule('open_hours', week, { assetKinds: ['dock'] })], aPool(4), sunday)).toBe(true);
    expect(isOpenAt([aRule('open_hours', week, { colleges: ['firms'] })], anAsset(), sunday)).toBe(true);
  });
});
