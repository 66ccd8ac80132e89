import { DAY, lengthOf, later, type Instant, type Slot } from '../../kernel/index.js';
import type { OpenHoursClause, Opening } from '../../charter/index.js';
import { weekdayOf } from '../civil.js';
import { dayOf, instantOf } from '../zoned-time.js';
import type { Judge } from './judge.js';

/** A booking must lie within one unbroken opening; two openings that touch at midnight are one. */
export const judgeOpenHours: Judge<OpenHoursClause, 'outside-hours'> = ({ params }, { asset, slot }) => {
  const inside = openings(params.weekly, asset.timezone, slot.from, slot.to).some(
    ({ from, to }) => from <= slot.from && slot.to <= to,
  );
  if (inside) return [];
  const next = nextOpening(params.weekly, asset.timezone, slot);
  return [{ code: 'outside-hours', facts: { weekly: params.weekly }, next }];
};

/** A week and a day beyond the slot's own length shows every weekly opening whole. */
const nextOpening = (weekly: readonly Opening[], zone: string, slot: Slot): Instant | null => {
  const length = lengthOf(slot);
  for (const { from, to } of openings(weekly, zone, slot.from, later(slot.to, length + 8 * DAY))) {
    const start = from > slot.from ? from : slot.from;
    if (later(start, length) <= to) return start;
  }
  return null;
};

/** The openings of the days that two instants touch, in order, those that meet joined. */
export const openings = (
  weekly: readonly Opening[],
  zone: string,
  from: Instant,
  to: Instant,
): readonly Slot[] => {
  const first = dayOf(zone, from);
  const days = Array.from({ length: dayOf(zone, to) - first + 1 }, (_, index) => first + index);
  return days
    .flatMap((day) => weekly.filter((one) => one.days.includes(weekdayOf(day))).map(onDay(zone, day)))
    .filter((slot) => lengthOf(slot) > 0)
    .toSorted((a, b) => a.from - b.from)
    .reduce<Slot[]>(joined, []);
};

const onDay =
  (zone: string, day: number) =>
  (opening: Opening): Slot => ({
    from: instantOf(zone, day, clockMinutes(opening.from)),
    to: instantOf(zone, day, clockMinutes(opening.to)),
  });

const clockMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const joined = (all: Slot[], slot: Slot): Slot[] => {
  const last = all.at(-1);
  if (last === undefined || last.to < slot.from) return [...all, slot];
  return [...all.slice(0, -1), { from: last.from, to: last.to > slot.to ? last.to : slot.to }];
};
