import { useForgetAll } from '../platform/graphql/GraphRoot.js';
import { hangUpAll } from '../platform/live/shared-line.js';

/** Another person reads from now on: nothing read before stays, and live lines are dialled again under the new name. */
export const useNewSession = (): (() => void) => {
  const forgetAll = useForgetAll();
  return () => {
    hangUpAll();
    forgetAll();
  };
};
