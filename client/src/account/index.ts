/** One's own account: the doors to come in by, joining with a code, and what one may do with it. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export const siteRoutes: readonly RouteObject[] = [
  { path: '/sign-in', lazy: screen(() => import('./SignInPage.js').then((file) => file.SignInPage)) },
  { path: '/join', lazy: screen(() => import('./JoinPage.js').then((file) => file.JoinPage)) },
  { path: '/me', lazy: screen(() => import('./me/MePage.js').then((file) => file.MePage)) },
];
