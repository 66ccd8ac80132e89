/** The few words every rule of the commons is written with: outcomes, ids, time, exact shares. */
export * from './outcome.js';
export * from './ids.js';
export * from './time.js';
export * from './fraction.js';
export * from './canonical.js';
export * from './utf8.js';
