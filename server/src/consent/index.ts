/** Consent in rounds, each objection tested and answered, and elections without candidate. */
export { ConsentModule } from './consent.module.js';
