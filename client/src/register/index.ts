/** The register: the public journal of the zone, and the check of its chain. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export const routes: readonly RouteObject[] = [
  { path: 'register', lazy: screen(() => import('./RegisterPage.js').then((file) => file.RegisterPage)) },
];
