import { DAY, MINUTE, instant, type Instant, type Slot } from '../kernel/index.js';
import { monthAround, weekdayOf, type DayNumber } from './civil.js';
import { offsetAt } from './zone-offset.js';

/** The calendar day it is in the zone. */
export const dayOf = (zone: string, at: Instant): DayNumber => Math.floor((at + offsetAt(zone, at)) / DAY);

/**
 * The instant at which the zone's clock shows a day and minutes after midnight (1,440: the next midnight). An hour
 * that comes twice in autumn means the first; an hour that spring skips is read with the clock of before, so it
 * falls after the jump.
 */
export const instantOf = (zone: string, day: DayNumber, minutes = 0): Instant => {
  const wall = day * DAY + minutes * MINUTE;
  const [before, after] = [offsetAt(zone, instant(wall - DAY)), offsetAt(zone, instant(wall + DAY))];
  const readings = [before, after].map((offset) => ({ at: instant(wall - offset), offset }));
  const real = readings.find(({ at, offset }) => offsetAt(zone, at) === offset);
  return real?.at ?? instant(wall - before);
};

/** The days from `first` to before `next`, as a slot of instants: 23 or 25 h long when the clock changes. */
const days = (zone: string, first: DayNumber, next: DayNumber): Slot => ({
  from: instantOf(zone, first),
  to: instantOf(zone, next),
});

export const dayAround = (zone: string, at: Instant): Slot => {
  const day = dayOf(zone, at);
  return days(zone, day, day + 1);
};

/** From Monday to Sunday. */
export const weekAround = (zone: string, at: Instant): Slot => {
  const day = dayOf(zone, at);
  const monday = day - weekdayOf(day) + 1;
  return days(zone, monday, monday + 7);
};

export const calendarMonthAround = (zone: string, at: Instant): Slot => {
  const { first, next } = monthAround(dayOf(zone, at));
  return days(zone, first, next);
};
