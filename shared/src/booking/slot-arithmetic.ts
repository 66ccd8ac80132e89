import { MINUTE, instant, later, lengthOf, type Instant, type Slot } from '../kernel/index.js';

/** Proposed times fall on quarters of an hour: every zone's clock agrees on them, and people can say them. */
const GRID = 15 * MINUTE;
export const nextQuarter = (at: Instant): Instant => instant(Math.ceil(at / GRID) * GRID);

/** The same length, from another instant. */
export const movedTo = (slot: Slot, from: Instant): Slot => ({ from, to: later(from, lengthOf(slot)) });

/** How much of two slots is common, in milliseconds. */
export const common = (a: Slot, b: Slot): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

export const minutesOf = (ms: number): number => Math.floor(ms / MINUTE);
