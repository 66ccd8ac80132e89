/** Who votes, for whom and by which door: the reader's line on a vote, rolls, proxies, seats, and the polling desk. */
import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export { MyLine } from './MyLine.js';
export { PAIR_SLOTS } from './seats/slots.js';

/** Fetched with the result of an election that gives mandates, and with no other. */
export const InstallElected = lazy(() =>
  import('./elected/InstallElected.js').then((file) => ({ default: file.InstallElected })),
);

export const routes: readonly RouteObject[] = [
  { path: 'polls/:poll/roll', lazy: screen(() => import('./RollPage.js').then((file) => file.RollPage)) },
  {
    path: 'polls/:poll/roll/correct',
    lazy: screen(() => import('./correct/CorrectPage.js').then((file) => file.CorrectPage)),
  },
  {
    path: 'polls/:poll/recuse',
    lazy: screen(() => import('./recuse/RecusePage.js').then((file) => file.RecusePage)),
  },
  {
    path: 'polls/:poll/entry',
    lazy: screen(() => import('./entry/EntryPage.js').then((file) => file.EntryPage)),
  },
  {
    path: 'proxies',
    lazy: screen(() => import('./proxies/ProxiesPage.js').then((file) => file.ProxiesPage)),
  },
  {
    path: 'proxies/new',
    lazy: screen(() => import('./proxies/GivePage.js').then((file) => file.GivePage)),
  },
  { path: 'seats', lazy: screen(() => import('./seats/SeatsPage.js').then((file) => file.SeatsPage)) },
  {
    path: 'seats/new',
    lazy: screen(() => import('./seats/NewSeatPage.js').then((file) => file.NewSeatPage)),
  },
  {
    path: 'seats/:seat/:role',
    lazy: screen(() => import('./seats/PlacePage.js').then((file) => file.PlacePage)),
  },
];
