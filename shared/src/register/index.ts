/** How the register is sealed and checked: canonical lines, Merkle roots, one chain per zone; and what its lines say. */
export * from './bytes.js';
export * from './merkle.js';
export * from './seal.js';
export * from './check-chain.js';
export * from './acts.js';
