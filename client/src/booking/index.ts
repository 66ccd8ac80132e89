/** Booking the shared assets: three offers, the week of an asset, and my bookings. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export const routes: readonly RouteObject[] = [
  { path: 'book', lazy: screen(() => import('./BookPage.js').then((file) => file.BookPage)) },
  { path: 'book/mine', lazy: screen(() => import('./MinePage.js').then((file) => file.MinePage)) },
  { path: 'book/:asset', lazy: screen(() => import('./AssetPage.js').then((file) => file.AssetPage)) },
];
