import { MINUTE, later, lengthOf, type Slot } from '../kernel/index.js';
import type { BookingCase } from './failings.js';
import { rulesFor } from './rule.js';
import { minutesOf } from './slot-arithmetic.js';

/**
 * The slot as it was asked, shortened or lengthened to what the rules on duration allow: moving a booking does not
 * change its length, so this is the only way out of "too long". Unchanged when its length is not what stands in the way.
 */
export const fittingSlot = ({ rules, asset, who, wish: { slot } }: BookingCase): Slot => {
  const bounds = rulesFor(rules, asset, who).flatMap(({ clause }) =>
    clause.kind === 'duration' ? [clause.params] : [],
  );
  const least = Math.max(0, ...bounds.map(({ minMinutes = 0 }) => minMinutes));
  const most = Math.min(...bounds.map(({ maxMinutes = Infinity }) => maxMinutes));
  const step = Math.max(1, ...bounds.map(({ stepMinutes = 1 }) => stepMinutes));
  const within = Math.max(least, Math.min(most, minutesOf(lengthOf(slot))));
  const floor = within - (within % step);
  const minutes = floor > 0 && floor >= least ? floor : floor + step;
  return { from: slot.from, to: later(slot.from, minutes * MINUTE) };
};
