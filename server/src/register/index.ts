/** The register of each zone: written with the story, sealed in order, verifiable by anyone. */
export { RegisterModule } from './register.module.js';
export { Sequencer, sha256 } from './sequencer.js';
export { verifyZone, type Verification } from './verify.view.js';
