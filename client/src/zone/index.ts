/** The zone on the ground: map and directory, claims, official files, settings; and the list of zones. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export const routes: readonly RouteObject[] = [
  {
    path: 'together',
    lazy: screen(() => import('./TogetherPage.js').then((file) => file.TogetherPage)),
  },
  {
    path: 'directory',
    lazy: screen(() => import('./directory/DirectoryPage.js').then((file) => file.DirectoryPage)),
  },
  {
    path: 'directory/:establishment',
    lazy: screen(() => import('./directory/EstablishmentPage.js').then((file) => file.EstablishmentPage)),
  },
  { path: 'claim', lazy: screen(() => import('./claim/ClaimPage.js').then((file) => file.ClaimPage)) },
  { path: 'claims', lazy: screen(() => import('./claim/ClaimsPage.js').then((file) => file.ClaimsPage)) },
  { path: 'import', lazy: screen(() => import('./import/ImportPage.js').then((file) => file.ImportPage)) },
  {
    path: 'import/:run',
    lazy: screen(() => import('./import/ReportPage.js').then((file) => file.ReportPage)),
  },
  {
    path: 'settings',
    lazy: screen(() => import('./settings/SettingsPage.js').then((file) => file.SettingsPage)),
  },
];

const zones = screen(() => import('./ZonesPage.js').then((file) => file.ZonesPage));
export const siteRoutes: readonly RouteObject[] = [
  { path: '/', lazy: zones },
  { path: '/zones', lazy: zones },
];
