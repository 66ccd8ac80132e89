/** Guardians: who they are, how they suspend a decision, and what is shown of it on votes and revisions. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export { PollGuard } from './PollGuard.js';
export { RevisionGuard } from './RevisionGuard.js';

export const routes: readonly RouteObject[] = [
  { path: 'polls/:poll/veto', lazy: screen(() => import('./VetoPage.js').then((file) => file.VetoPage)) },
  { path: 'guardians', lazy: screen(() => import('./GuardiansPage.js').then((file) => file.GuardiansPage)) },
  { path: 'guardians/new', lazy: screen(() => import('./GrantPage.js').then((file) => file.GrantPage)) },
];
