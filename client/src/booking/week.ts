import { dayOf, instantOf, offsetAt, weekdayOf, type DayNumber } from '@communaux/shared/booking';
import { DAY, HOUR, MINUTE, type Instant, type Slot } from '@communaux/shared/kernel';
import { openingsOf } from './stretches.js';
import type { CalendarFacts } from './readings.js';

/** Weeks read at once: the one shown and those in which a next possible time is looked for. The contract allows 62 days. */
const READ_DAYS = 28;

/** Monday to Sunday around an instant. */
export const weekOf = (at: Instant, timeZone: string): readonly DayNumber[] => {
  const day = dayOf(timeZone, at);
  const monday = day - weekdayOf(day) + 1;
  return Array.from({ length: 7 }, (_, index) => monday + index);
};

export const spanRead = ([monday = 0]: readonly DayNumber[], timeZone: string): Slot => ({
  from: instantOf(timeZone, monday),
  to: instantOf(timeZone, monday + READ_DAYS),
});

/** Minutes after midnight on the zone's clock. */
export const clockOf = (at: Instant, timeZone: string): number =>
  Math.floor(((((at + offsetAt(timeZone, at)) % DAY) + DAY) % DAY) / MINUTE);

/** The hours worth showing of each day of a week, in whole hours of the clock. */
export type Hours = { readonly first: number; readonly last: number };

/** From the first opening to the last, wide enough for what is held; office hours and their edges without rules. */
export const hoursShown = (facts: CalendarFacts, week: readonly DayNumber[]): Hours => {
  const timeZone = facts.asset.timezone;
  const days = week.map((day) => dayWhole(day, timeZone));
  const open = days.flatMap((day) => openingsOf(facts, day).flat());
  const busy = [...open, ...facts.held.map(({ slot }) => slot)]
    .flatMap((slot) => days.map((day) => within(slot, day)))
    .filter((slot) => slot.to > slot.from);
  const edges = busy.map(({ from, to }) => ({
    first: Math.floor(clockOf(from, timeZone) / 60),
    // What ends at midnight ends at 24, not at 0.
    last: Math.ceil((clockOf(from, timeZone) + (to - from) / MINUTE) / 60),
  }));
  const [first, last] = open.length === 0 ? [7, 20] : [24, 0];
  return {
    first: Math.max(0, Math.min(first, ...edges.map((edge) => edge.first))),
    last: Math.min(24, Math.max(last, ...edges.map((edge) => edge.last))),
  };
};

export const dayWhole = (day: DayNumber, timeZone: string): Slot => ({
  from: instantOf(timeZone, day),
  to: instantOf(timeZone, day + 1),
});

/** The part of a day that is shown. */
export const dayShown = (day: DayNumber, { first, last }: Hours, timeZone: string): Slot => ({
  from: instantOf(timeZone, day, first * 60),
  to: instantOf(timeZone, day, last * 60),
});

export const within = (slot: Slot, bounds: Slot): Slot => ({
  from: slot.from > bounds.from ? slot.from : bounds.from,
  to: slot.to < bounds.to ? slot.to : bounds.to,
});

/** Where an instant stands between two others, in percent. */
export const across = (at: Instant, { from, to }: Slot): number =>
  Math.min(100, Math.max(0, ((at - from) / Math.max(to - from, HOUR)) * 100));
