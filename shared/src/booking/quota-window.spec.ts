import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE, instant, lengthOf } from '../kernel/index.js';
import { WINDOWS, type QuotaClause } from '../charter/index.js';
import { quotaWindow, quotaWindows } from './quota-window.js';
import { common } from './slot-arithmetic.js';
import { PARIS, aRule, paris, slot } from './testing.js';

const quota = (window: string, metric = 'hours'): QuotaClause => {
  const { clause } = aRule('quota', { metric, per: 'firm', window, ceiling: 10 });
  if (clause.kind !== 'quota') throw new TypeError('not a quota');
  return clause;
};
const slots = fc
  .tuple(fc.integer({ min: 0, max: 80 * 365 * 24 * 4 }), fc.integer({ min: 1, max: 60 * 24 * 70 }))
  .map(([quarter, minutes]) => {
    const from = instant(quarter * 15 * MINUTE);
    return { from, to: instant(from + minutes * MINUTE) };
  });

describe('the windows of a quota', () => {
  it('are calendar days, weeks from Monday, and months, on the clock of the zone', () => {
    const at = paris('2027-03-28 20:00');
    expect(quotaWindow('day', at, PARIS)).toEqual({ from: paris('2027-03-28'), to: paris('2027-03-29') });
    expect(quotaWindow('week', at, PARIS)).toEqual({ from: paris('2027-03-22'), to: paris('2027-03-29') });
    expect(quotaWindow('month', at, PARIS)).toEqual({ from: paris('2027-03-01'), to: paris('2027-04-01') });
  });
  it('share the hours of a night between its two days, the real hours when the clock changes', () => {
    const night = { from: paris('2027-10-30 22:00'), to: paris('2027-10-31 06:00') };
    const shares = quotaWindows(quota('day'), night, PARIS).map((window) => common(window, night) / HOUR);
    expect(shares).toEqual([2, 7]);
  });
  it('count a booking once, where it begins', () => {
    expect(quotaWindows(quota('day', 'bookings'), slot('2027-03-09 22:00', 8), PARIS)).toEqual([
      { from: paris('2027-03-09'), to: paris('2027-03-10') },
    ]);
  });
  it('leave no hour out and count none twice', () => {
    fc.assert(
      fc.property(slots, fc.constantFrom(...WINDOWS), (during, name) => {
        const windows = quotaWindows(quota(name), during, PARIS);
        const shares = windows.map((window) => common(window, during));
        expect(shares.reduce((a, b) => a + b, 0)).toBe(lengthOf(during));
        expect(shares.every((share) => share > 0)).toBe(true);
        windows.slice(1).forEach((window, i) => expect(window.from).toBe(windows[i]?.to));
      }),
    );
  });
  it('are never longer than the calendar allows', () => {
    fc.assert(
      fc.property(slots, ({ from }) => {
        const [day, week, month] = WINDOWS.map((name) => lengthOf(quotaWindow(name, from, PARIS)) / DAY);
        expect([Math.round(day ?? 0), Math.round(week ?? 0)]).toEqual([1, 7]);
        expect([28, 29, 30, 31]).toContain(Math.round(month ?? 0));
      }),
    );
  });
});
