/** Files of ballots: BLT, JSON, CSV, tables of grades and of duels, read with the line of each fault, and written. */
export { NOTHING_ASKED, type Asked, type Box, type Election, type Writing } from './election.js';
export type { FileFault } from './file-fault.js';
export { keyOf, namesIn } from './names.js';
export { FILE_FORMATS, formatOf, readElection, type FileFormat, type ReadingWish } from './read-election.js';
export { pollCsv, type NamedUrn } from './poll-csv.js';
export { pollElection } from './poll-election.js';
export { pointsIn, shapesFor, writingFor, type OtherBallots } from './shapes-for.js';
export { withoutWithdrawn } from './withdrawn.js';
export { readMotion, type MotionCount, type MotionFile } from './read-motion.js';
export { writeBlt } from './write-blt.js';
export { writeCsv } from './write-csv.js';
export { jsonOf, writeJson } from './write-json.js';
export { fr as formatsFr } from './texts.fr.js';
export { en as formatsEn } from './texts.en.js';
