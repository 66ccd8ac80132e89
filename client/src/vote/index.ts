/** Votes: the list, a new one, the booth and the result. */
import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export { ConsentBallot } from './ballot/ConsentBallot.js';

/** Fetched once a round has an outcome. */
export const ConsentResult = lazy(() =>
  import('./result/ConsentResult.js').then((file) => ({ default: file.ConsentResult })),
);

export const routes: readonly RouteObject[] = [
  { path: 'votes', lazy: screen(() => import('./PollsPage.js').then((file) => file.PollsPage)) },
  { path: 'votes/new', lazy: screen(() => import('./new/NewPollPage.js').then((file) => file.NewPollPage)) },
  { path: 'polls/:poll', lazy: screen(() => import('./PollPage.js').then((file) => file.PollPage)) },
  { path: 'polls/:poll/vote', lazy: screen(() => import('./BoothPage.js').then((file) => file.BoothPage)) },
];
