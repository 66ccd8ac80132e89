declare const instantBrand: unique symbol;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. Shared code receives it, it never reads a clock. */
export type Instant = number & { readonly [instantBrand]: true };
export const instant = (ms: number): Instant => ms as Instant;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Half-open interval [from, to): a slot ending at ten and one starting at ten do not meet. */
export type Slot = { readonly from: Instant; readonly to: Instant };

export const lengthOf = (slot: Slot): number => slot.to - slot.from;
export const overlaps = (a: Slot, b: Slot): boolean => a.from < b.to && b.from < a.to;
export const later = (at: Instant, ms: number): Instant => instant(at + ms);
