import { useLocation } from 'react-router';

/** Where one signs in, and comes back from. */
export const useSignInPath = (): string => {
  const { pathname, search } = useLocation();
  return pathname.startsWith('/sign-in')
    ? '/sign-in'
    : `/sign-in?back=${encodeURIComponent(pathname + search)}`;
};

/** Posted by a plain form, so that signing out never depends on a script. */
export const SIGN_OUT = '/auth/sign-out';
