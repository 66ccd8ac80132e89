import { useEffect, useEffectEvent } from 'react';
import { readInstant } from '../platform/language/use-dates.js';

/** After the close: at once, then again, because the clocks of the reader and of the server rarely agree to the second. */
const ASKED_AFTER = [300, 3_000, 15_000, 60_000];

/** A browser's timer holds 24 days and no more; who waits longer will have come back in between. */
const LONGEST = 2 ** 31 - 1;

/** A consultation ends by the clock, without an act to signal it: what one may do then is asked again. */
export const useAtClose = (closesAt: string | null, refetch: () => void): void => {
  const again = useEffectEvent(refetch);
  useEffect(() => {
    if (closesAt === null) return undefined;
    const left = readInstant(closesAt) - Date.now();
    const timers = ASKED_AFTER.map((after) => left + after)
      .filter((wait) => wait > 0 && wait <= LONGEST)
      .map((wait) => setTimeout(() => again(), wait));
    return () => timers.forEach(clearTimeout);
  }, [closesAt]);
};
