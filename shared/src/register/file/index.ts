/** The register as a file: how it is written, and how whoever holds it checks it without us. */
export * from './header.js';
export * from './seal-line.js';
export * from './reading.js';
export * from './write-batch.js';
export type { Frame } from './check-batch.js';
export * from './check-stretch.js';
export * from './check-whole.js';
export * from './line-proof.js';
export { fr as registerFileFr } from './texts.fr.js';
export { en as registerFileEn } from './texts.en.js';
