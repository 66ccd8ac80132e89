/** Who acts, and who may do what: the one policy table, read by use cases, views, the gate and buttons alike. */
export * from './actor.js';
export * from './policy.js';
