/** The register of each zone: written with the story, sealed in order, verifiable by anyone. */
export { RegisterModule } from './register.module.js';
export { proveLine, type Proof } from './line-proof.view.js';
export { Sequencer } from './sequencer.js';
export { sha256 } from './sha256.js';
export { verifyZone, type Verification } from './verify.view.js';
