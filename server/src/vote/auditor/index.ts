/** What lets strangers check a vote: its files in formats that other programs read, and the verifier to download. */
export { PollFilesController } from './poll-files.controller.js';
export { VerifierController } from './verifier.controller.js';
