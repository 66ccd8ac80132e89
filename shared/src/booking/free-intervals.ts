import { instant, later, lengthOf, overlaps, type Instant, type Slot } from '../kernel/index.js';
import { stepsOf } from './peak.js';
import type { Held } from './wish.js';

/** The longest stretches of a window during which `quantity` units of `capacity` are free, in order. */
export const freeIntervals = (
  held: readonly Held[],
  window: Slot,
  capacity = 1,
  quantity = 1,
): readonly Slot[] => {
  const room = capacity - quantity;
  const free: Slot[] = [];
  let [level, since]: [number, number | null] = [0, room >= 0 ? window.from : null];
  for (const { at, change } of stepsOf(held.filter(({ slot }) => overlaps(slot, window)))) {
    level += change;
    if (level > room && since !== null) {
      free.push({ from: instant(since), to: instant(at) });
      since = null;
    } else if (level <= room && since === null && room >= 0) since = Math.max(at, window.from);
  }
  if (since !== null) free.push({ from: instant(since), to: window.to });
  return free.filter((slot) => lengthOf(slot) > 0);
};

/** The first instant of a window from which `length` milliseconds are free, or null. */
export const nextFree = (
  held: readonly Held[],
  length: number,
  window: Slot,
  capacity = 1,
  quantity = 1,
): Instant | null =>
  freeIntervals(held, window, capacity, quantity).find(({ from, to }) => later(from, length) <= to)?.from ??
  null;
