/** How the roll of a poll stands: what its opening freezes, and the corrections its count must know of. */
export { rollStanding, type Governed } from './roll-standing.js';
