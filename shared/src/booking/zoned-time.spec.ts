import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { DAY, HOUR, instant, lengthOf } from '../kernel/index.js';
import { dayNumber, monthAround, weekdayOf } from './civil.js';
import { calendarMonthAround, dayAround, dayOf, instantOf, weekAround } from './zoned-time.js';
import { isTimeZone, offsetAt } from './zone-offset.js';

const PARIS = 'Europe/Paris';
const at = (iso: string) => instant(Date.parse(iso));
const iso = (ms: number) => new Date(ms).toISOString();
const zones = fc.constantFrom(
  PARIS,
  'America/Cayenne',
  'Pacific/Noumea',
  'America/Miquelon',
  'Asia/Kathmandu',
  'UTC',
);
const instants = fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instant);

describe('the wall clock of a zone', () => {
  it('goes from winter to summer on 28 March 2027 at 1 h UTC', () => {
    expect(offsetAt(PARIS, at('2027-03-28T00:59:59Z'))).toBe(HOUR);
    expect(offsetAt(PARIS, at('2027-03-28T01:00:00Z'))).toBe(2 * HOUR);
    const day = dayAround(PARIS, at('2027-03-28T12:00:00Z'));
    expect([iso(day.from), lengthOf(day) / HOUR]).toEqual(['2027-03-27T23:00:00.000Z', 23]);
  });
  it('goes back on 31 October 2027, a day of 25 hours', () => {
    const day = dayAround(PARIS, at('2027-10-31T12:00:00Z'));
    expect([iso(day.from), lengthOf(day) / HOUR]).toEqual(['2027-10-30T22:00:00.000Z', 25]);
  });
  it('does the same in 2026, on 29 March and 25 October', () => {
    expect(lengthOf(dayAround(PARIS, at('2026-03-29T12:00:00Z'))) / HOUR).toBe(23);
    expect(lengthOf(dayAround(PARIS, at('2026-10-25T12:00:00Z'))) / HOUR).toBe(25);
  });
  it('reads the hour that spring skips with the clock of before', () => {
    expect(iso(instantOf(PARIS, dayNumber(2027, 3, 28), 150))).toBe('2027-03-28T01:30:00.000Z');
  });
  it('takes the first of the two hours of autumn', () => {
    expect(iso(instantOf(PARIS, dayNumber(2027, 10, 31), 150))).toBe('2027-10-31T00:30:00.000Z');
    expect(iso(instantOf(PARIS, dayNumber(2027, 10, 31), 180))).toBe('2027-10-31T02:00:00.000Z');
  });
  it('keeps 8 o’clock at 8 o’clock through the year', () => {
    expect(iso(instantOf(PARIS, dayNumber(2027, 3, 27), 480))).toBe('2027-03-27T07:00:00.000Z');
    expect(iso(instantOf(PARIS, dayNumber(2027, 3, 28), 480))).toBe('2027-03-28T06:00:00.000Z');
    expect(iso(instantOf(PARIS, dayNumber(2027, 10, 31), 480))).toBe('2027-10-31T07:00:00.000Z');
  });
  it('begins weeks on Monday, across the change of clock', () => {
    const week = weekAround(PARIS, at('2027-03-28T20:00:00Z'));
    expect([iso(week.from), lengthOf(week) / HOUR]).toEqual(['2027-03-21T23:00:00.000Z', 7 * 24 - 1]);
    expect(weekAround(PARIS, week.from)).toEqual(week);
    expect(weekAround(PARIS, week.to).from).toBe(week.to);
  });
  it('ends months where the calendar does', () => {
    const february = calendarMonthAround(PARIS, at('2028-02-10T00:00:00Z'));
    expect([iso(february.from), lengthOf(february) / DAY]).toEqual(['2028-01-31T23:00:00.000Z', 29]);
    const december = calendarMonthAround(PARIS, at('2026-12-31T22:59:00Z'));
    expect(iso(december.to)).toBe('2026-12-31T23:00:00.000Z');
  });
  it('knows which zones exist', () => {
    expect([PARIS, 'Europe/Paname', ''].map(isTimeZone)).toEqual([true, false, false]);
  });
  it('begins a day whose midnight was skipped an hour later, and ends it at midnight', () => {
    const day = dayAround('America/Miquelon', at('1980-05-01T12:00:00Z'));
    expect([iso(day.from), iso(day.to)]).toEqual(['1980-05-01T04:00:00.000Z', '1980-05-02T03:00:00.000Z']);
  });
  it('agrees with Luxon everywhere, at any time', () => {
    fc.assert(
      fc.property(zones, instants, (zone, ms) => {
        const there = DateTime.fromMillis(ms, { zone });
        const slot = (unit: 'day' | 'week' | 'month') => ({
          from: there.startOf(unit).toMillis(),
          to: there
            .startOf(unit)
            .plus({ [unit]: 1 })
            // A day whose midnight was skipped (Saint-Pierre, 1 May 1980) begins at one, and ends at midnight all the same.
            .startOf(unit)
            .toMillis(),
        });
        expect(offsetAt(zone, ms)).toBe(there.offset * 60_000);
        expect(weekdayOf(dayOf(zone, ms))).toBe(there.weekday);
        expect(dayAround(zone, ms)).toEqual(slot('day'));
        expect(weekAround(zone, ms)).toEqual(slot('week'));
        expect(calendarMonthAround(zone, ms)).toEqual(slot('month'));
      }),
    );
  });
});

describe('the wall calendar', () => {
  it('counts the days of any month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const first = dayNumber(year, month, 1);
        expect(first * DAY).toBe(Date.UTC(year, month - 1, 1));
        expect(monthAround(first)).toEqual({ first, next: Date.UTC(year, month, 1) / DAY });
        expect(monthAround(Date.UTC(year, month - 1, 0) / DAY).next).toBe(first);
      }),
    );
  });
});
