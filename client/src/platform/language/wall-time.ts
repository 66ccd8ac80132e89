import { instant, type Instant } from '@communaux/shared/kernel';

/** What the zone's clock shows at an instant: "2026-03-03T14:30", as native date fields write it. */
export const toWall = (at: Instant, timeZone: string): string =>
  new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);

/** Years that anybody means. A year typed by hand begins as 0002, which is no date of this product. */
const [FIRST, AFTER_LAST] = [Date.UTC(1900, 0), Date.UTC(3000, 0)];

/** Whether an instant read from an address is one that clocks and calendars can show. */
export const isWithinReach = (at: number): boolean => at >= FIRST && at < AFTER_LAST;

/**
 * The instant at which the zone's clock shows this; undefined when the text is not a day and hour that anybody means.
 * When the clock shows it twice, in autumn, the first; when it never does, in spring, the hour after the gap.
 */
export const fromWall = (wall: string, timeZone: string): Instant | undefined => {
  const guess = Date.parse(`${wall}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) || !isWithinReach(guess)) return undefined;
  const offsets = [offsetAt(guess - 86_400_000, timeZone), offsetAt(guess + 86_400_000, timeZone)];
  const fitting = offsets
    .map((offset) => guess - offset)
    .filter((at) => at + offsetAt(at, timeZone) === guess);
  return instant(fitting.length > 0 ? Math.min(...fitting) : guess - Math.min(...offsets));
};

/** How far ahead of UTC the zone's clock is, in milliseconds. */
const offsetAt = (at: number, timeZone: string): number => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(at / 1_000) * 1_000;
};
