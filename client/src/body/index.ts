/** The body that governs the zone: the council's page, and the colleges and rules other features show. */
import type { RouteObject } from 'react-router';
import { screen } from '../platform/screen.js';

export { useColleges, type Colleges } from './use-colleges.js';
export type { CollegeShown } from './colleges.js';
export { verdictOf, type RecordedVerdict } from './poll-facts.js';
export { VerdictBadge } from './VerdictBadge.js';
export { RuleSentences, RuleTopics } from './RuleSentences.js';

export const routes: readonly RouteObject[] = [
  { path: 'council', lazy: screen(() => import('./CouncilPage.js').then((file) => file.CouncilPage)) },
  {
    path: 'council/electors',
    lazy: screen(() => import('./ElectorsPage.js').then((file) => file.ElectorsPage)),
  },
  {
    path: 'council/rules',
    lazy: screen(() => import('./rules/RulesPage.js').then((file) => file.RulesPage)),
  },
  {
    path: 'council/rules/try',
    lazy: screen(() => import('./rules/TryRulesPage.js').then((file) => file.TryRulesPage)),
  },
];
