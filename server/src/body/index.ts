/** The body of the zone: its colleges and mandates, and the versioned rules it decides under. */
export { BodyModule } from './body.module.js';
export { ruleSetInForce, type Governance } from './rule-set.view.js';
