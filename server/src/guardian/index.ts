/** Guardians: who may suspend which decisions, the vetoes they give in writing, and what becomes of them. */
export { GuardianModule } from './guardian.module.js';
export { settleVeto, type DecisionStanding } from './settle-veto.js';
export { standingOf } from './standing-of.view.js';
