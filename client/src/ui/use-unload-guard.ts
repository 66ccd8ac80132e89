import { useEffect } from 'react';

/** While something would be lost, closing the tab or reloading asks first; browsers show their own sentence. */
export const useUnloadGuard = (something: boolean): void => {
  useEffect(() => {
    if (!something) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [something]);
};
