import { Outlet } from 'react-router';
import { SessionRoot } from '../session/SessionRoot.js';
import { Shell } from './Shell.js';

/** The frame of pages that belong to no zone: signing in, the list of zones. */
export const SiteFrame = () => (
  <SessionRoot slug={undefined}>
    {() => (
      <Shell slug={undefined} name={undefined}>
        <Outlet />
      </Shell>
    )}
  </SessionRoot>
);
