import { nextQuarter } from '@communaux/shared/booking';
import { HOUR, later, type Instant } from '@communaux/shared/kernel';
import { fromWall, toWall } from '../platform/language/wall-time.js';

const [WAKES, SLEEPS] = [7, 19];
const OPENS = '08:00';

/** Where a search begins when nothing was said: in an hour, or at eight in the morning where the zone sleeps by then. */
export const soon = (now: Instant, timeZone: string): Instant => {
  const from = nextQuarter(later(now, HOUR));
  const hour = Number(toWall(from, timeZone).slice(11, 13));
  if (hour >= WAKES && hour < SLEEPS) return from;
  const day = toWall(hour < WAKES ? from : later(from, 24 * HOUR), timeZone).slice(0, 10);
  return fromWall(`${day}T${OPENS}`, timeZone) ?? from;
};
