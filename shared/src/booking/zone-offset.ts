import { HOUR, MINUTE, SECOND, type Instant } from '../kernel/index.js';

/** Whether the platform knows a zone by this name, such as Europe/Paris. */
export const isTimeZone = (zone: string): boolean => {
  try {
    return formatterIn(zone) !== undefined;
  } catch {
    return false;
  }
};

/**
 * How far the wall clock of a zone is ahead of UTC at an instant, in milliseconds. Intl carries the rules; it is
 * given the instant and the zone, so the answer does not depend on the machine.
 * @throws RangeError when the zone is unknown
 */
export const offsetAt = (zone: string, at: Instant): number => {
  const quarter = Math.floor(at / QUARTER);
  const known = offsetsOf(zone);
  const remembered = known.get(quarter);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const offset = readOffset(zone, at);
  known.set(quarter, offset);
  return offset;
};

/**
 * Asking Intl takes 3 µs, and one decision asks some twenty times. Clocks change on
 * a quarter of an hour of UTC in every zone of the years we accept, so each quarter is asked once.
 */
const QUARTER = 15 * MINUTE;
const MOST_REMEMBERED = 20_000;
const offsets = new Map<string, Map<number, number>>();
const offsetsOf = (zone: string): Map<number, number> => {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  return known;
};

const readOffset = (zone: string, at: Instant): number => {
  const named = formatterOf(zone).formatToParts(at);
  const text = named.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? [];
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return sign === '-' ? -size : size;
};

/** Building a formatter costs a hundred times its use; they depend on nothing but the zone's name. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = formatterIn(zone);
  formatters.set(zone, made);
  return made;
};

const formatterIn = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
