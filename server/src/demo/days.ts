import { dayOf, instantOf } from '@communaux/shared/booking';
import type { Instant } from '@communaux/shared/kernel';

export const ZONE_TIME = 'Europe/Paris';

/**
 * The demo's calendar: everything is told in days from today on the wall clock of the zone, so that history is
 * always recent. Two seeds of one day tell the same story to the minute.
 */
export type Days = {
  readonly now: Instant;
  /** Day number of today in the zone. */
  readonly today: number;
  readonly at: (day: number, minutes?: number) => Instant;
};

export const daysAround = (moment: Instant): Days => {
  const today = dayOf(ZONE_TIME, moment);
  const at: Days['at'] = (day, minutes = 0) => instantOf(ZONE_TIME, today + day, minutes);
  // The story ends at the beginning of today: what happens since is up to whoever opens the demo.
  return { now: at(0), today, at };
};

export const iso = (at: number): string => new Date(at).toISOString();
export const isoDay = (at: number): string => iso(at).slice(0, 10);
