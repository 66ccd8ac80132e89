/** The body that governs the zone: the council's page, and the colleges and rules other features show. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export { useColleges, type Colleges } from './use-colleges.js';
export type { CollegeShown } from './colleges.js';
export { RuleSentences } from './RuleSentences.js';

export const routes: readonly RouteObject[] = [
  { path: 'council', lazy: screen(() => import('./CouncilPage.js').then((file) => file.CouncilPage)) },
];
