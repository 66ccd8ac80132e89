import { describe, expect, it } from '@jest/globals';
import { DAY, later, type Slot } from '../kernel/index.js';
import { suggestSlots, type Search } from './index.js';
import { Amina, aRule, anAsset, held, paris, slot } from './testing.js';

const [first, second] = [anAsset(), anAsset({ id: 'dock-2', name: 'Quai 2' })];
const search = (taken: readonly Slot[][], is: Partial<Search> = {}): Search => ({
  wish: { slot: slot('2027-03-09 09:00', 1), quantity: 1, purpose: '' },
  who: Amina,
  rules: [aRule('open_hours', { weekly: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }] })],
  used: [],
  now: paris('2027-03-08 10:00'),
  knownUntil: later(paris('2027-03-09'), 30 * DAY),
  assets: [first, second].map((asset, i) => ({ asset, held: (taken[i] ?? []).map((one) => held(one)) })),
  ...is,
});
const offers = (of: Search) => suggestSlots(of).map(({ assetId, slot }) => [assetId, slot.from]);

describe('three offers', () => {
  it('begin with the very wish, on each asset that is free', () => {
    expect(offers(search([])).slice(0, 2)).toEqual([
      ['dock-1', paris('2027-03-09 09:00')],
      ['dock-2', paris('2027-03-09 09:00')],
    ]);
  });
  it('look around the wish when it is taken, before as well as after', () => {
    const busy = [slot('2027-03-09 09:00', 1)];
    expect(offers(search([busy, [slot('2027-03-09 00:00', 24)]]))).toEqual([
      ['dock-1', paris('2027-03-09 08:00')],
      ['dock-1', paris('2027-03-09 10:00')],
      ['dock-1', paris('2027-03-09 11:00')],
    ]);
  });
  it('are never in the past, and none when nothing can help', () => {
    const late = search([], { now: paris('2027-03-09 09:05') });
    expect(offers(late).every(([, from]) => Number(from) >= late.now)).toBe(true);
    expect(offers(search([], { rules: [aRule('eligible', { colleges: ['residents'] })] }))).toEqual([]);
  });
});
