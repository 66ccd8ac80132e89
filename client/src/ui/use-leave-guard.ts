import { useRef } from 'react';
import { useBlocker, type Blocker } from 'react-router';
import { useUnloadGuard } from './use-unload-guard.js';

export type LeaveGuard = {
  readonly blocker: Blocker;
  /** All is sent: the way out of the page is free, from this instant and not from the next drawing. */
  readonly letGo: () => void;
};

/** While something would be lost, no way out of the page is taken without asking; `LeaveQuestion` asks. */
export const useLeaveGuard = (something: boolean): LeaveGuard => {
  const free = useRef(false);
  // Saving may change the query of an address without leaving the page.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      something && !free.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useUnloadGuard(something);
  const letGo = () => {
    free.current = true;
  };
  return { blocker, letGo };
};
