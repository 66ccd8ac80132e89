/** Consents in rounds and elections without candidate: the list, one of them, and where one answers, names or opens. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export const routes: readonly RouteObject[] = [
  { path: 'consents', lazy: screen(() => import('./ConsentsPage.js').then((file) => file.ConsentsPage)) },
  {
    path: 'consents/new',
    lazy: screen(() => import('./open/NewConsentPage.js').then((file) => file.NewConsentPage)),
  },
  {
    path: 'consents/:consent',
    lazy: screen(() => import('./ConsentPage.js').then((file) => file.ConsentPage)),
  },
  {
    path: 'consents/:consent/answer',
    lazy: screen(() => import('./AnswerPage.js').then((file) => file.AnswerPage)),
  },
  {
    path: 'consents/:consent/name',
    lazy: screen(() => import('./election/NamePage.js').then((file) => file.NamePage)),
  },
];
