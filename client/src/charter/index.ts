/** The charter: reading it, its articles' lives, and revisions from draft to vote. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export { readClauses } from './reading.js';
export { useTongue } from './use-tongue.js';

export const routes: readonly RouteObject[] = [
  { path: 'charter', lazy: screen(() => import('./CharterPage.js').then((file) => file.CharterPage)) },
  {
    path: 'charter/revise',
    lazy: screen(() => import('./draft/DraftPage.js').then((file) => file.DraftPage)),
  },
  {
    path: 'charter/:article',
    lazy: screen(() => import('./ArticlePage.js').then((file) => file.ArticlePage)),
  },
  { path: 'revisions', lazy: screen(() => import('./RevisionsPage.js').then((file) => file.RevisionsPage)) },
  {
    path: 'revisions/:revision',
    lazy: screen(() => import('./RevisionPage.js').then((file) => file.RevisionPage)),
  },
];
