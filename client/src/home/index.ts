/** The first page of a zone: what needs me, what happens, what was decided. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export const routes: readonly RouteObject[] = [
  { index: true, lazy: screen(() => import('./HomePage.js').then((file) => file.HomePage)) },
  {
    path: 'accessibility',
    lazy: screen(() => import('./Accessibility.js').then((file) => file.Accessibility)),
  },
];
