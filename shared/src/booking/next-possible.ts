import type { Instant } from '../kernel/index.js';
import { failingsOf, type BookingCase } from './failings.js';
import { movedTo } from './slot-arithmetic.js';

/** Each step jumps to the next moment some rule allows; a year of daily openings is found well within this. */
const MOST_STEPS = 500;

/**
 * The first beginning, from the wished one on, at which everything says yes; null when moving cannot help, or
 * when it lies beyond the facts at hand. Every rule names its own next moment, the latest of them is tried, and
 * so on: no allowed moment is jumped over, and what is promised has been judged by the same function.
 */
export const nextPossible = (asked: BookingCase): Instant | null => {
  if (asked.held === undefined || asked.knownUntil === undefined) return null;
  let { wish } = asked;
  for (let step = 0; step < MOST_STEPS && wish.slot.to <= asked.knownUntil; step += 1) {
    const nexts = failingsOf({ ...asked, wish }).map(({ failure }) => failure.next);
    if (nexts.length === 0) return wish.slot.from;
    const known = nexts.filter((next) => next !== null);
    if (known.length < nexts.length) return null;
    wish = {
      ...wish,
      slot: movedTo(
        wish.slot,
        known.reduce((a, b) => (a > b ? a : b)),
      ),
    };
  }
  return null;
};
