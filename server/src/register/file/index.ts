/** A register as a file, checked here: by whoever was given it, on as many cores as they have. */
export { bytesSource, fileSource, type Source } from './source.js';
export { checkRegisterFile } from './check-file.js';
export { answerChecks, type ThreadOpener, type ThreadTask } from './threads.js';
export { sha256 } from '../sha256.js';
