import { never, type Instant, type Slot } from '../kernel/index.js';
import type { QuotaClause, Window } from '../charter/index.js';
import { calendarMonthAround, dayAround, weekAround } from './zoned-time.js';

/** The calendar window of a quota that holds an instant, on the asset's clock. */
export const quotaWindow = (window: Window, at: Instant, timeZone: string): Slot => {
  switch (window) {
    case 'day':
      return dayAround(timeZone, at);
    case 'week':
      return weekAround(timeZone, at);
    case 'month':
      return calendarMonthAround(timeZone, at);
    default:
      return never(window);
  }
};

/**
 * The windows a slot counts in. Hours fall in each window by their share, so that nothing is gained by booking
 * across midnight; a booking counted by the piece belongs to the window where it begins.
 */
export const quotaWindows = ({ params }: QuotaClause, slot: Slot, timeZone: string): readonly Slot[] => {
  const first = quotaWindow(params.window, slot.from, timeZone);
  return params.metric === 'bookings' ? [first] : windowsUntil(params.window, first, slot.to, timeZone);
};

const windowsUntil = (window: Window, first: Slot, to: Instant, timeZone: string): readonly Slot[] => {
  const all = [first];
  for (let last = first; last.to < to; all.push(last)) last = quotaWindow(window, last.to, timeZone);
  return all;
};
