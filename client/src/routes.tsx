import type { RouteObject } from 'react-router';
import * as account from './account/index.js';
import * as body from './body/index.js';
import * as booking from './booking/index.js';
import * as charter from './charter/index.js';
import * as consent from './consent/index.js';
import * as guardian from './guardian/index.js';
import * as home from './home/index.js';
import * as register from './register/index.js';
import * as roll from './roll/index.js';
import * as vote from './vote/index.js';
import * as zone from './zone/index.js';
import { KnownAddress } from './platform/errors/KnownAddress.js';
import { NotFoundPage } from './platform/errors/NotFoundPage.js';
import { RouteFailure } from './platform/errors/RouteFailure.js';
import { SiteFrame } from './platform/layout/SiteFrame.js';
import { ZoneFrame } from './platform/layout/ZoneFrame.js';
import { Skeleton } from './ui/Skeleton.js';

/** Screens of a zone, relative to /z/:zone. Each feature adds `...feature.routes`, one line. */
const zoneRoutes: readonly RouteObject[] = [
  ...home.routes,
  ...booking.routes,
  ...body.routes,
  ...charter.routes,
  ...vote.routes,
  ...roll.routes,
  ...guardian.routes,
  ...consent.routes,
  ...zone.routes,
  ...register.routes,
];

/** Screens outside of any zone: signing in, choosing a zone. Each feature adds `...feature.siteRoutes`. */
const siteRoutes: readonly RouteObject[] = [...account.siteRoutes, ...zone.siteRoutes];

/** Screens inside a frame: the frame stays when one of them fails or is still on its way. */
const within = (screens: readonly RouteObject[]): RouteObject[] => [
  {
    element: <KnownAddress />,
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <Skeleton lines={6} />,
    children: [...screens, { path: '*', element: <NotFoundPage /> }],
  },
];

export const routes: RouteObject[] = [
  { path: '/z/:zone', element: <ZoneFrame />, errorElement: <RouteFailure />, children: within(zoneRoutes) },
  { element: <SiteFrame />, errorElement: <RouteFailure />, children: within(siteRoutes) },
];
