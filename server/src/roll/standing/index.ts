/** How the roll of a poll stands: what its opening freezes, and the proxies given in a body. */
export { pairSeats } from './pair-seats.view.js';
export { standingProxies, toProxy, type ProxyRow } from './proxies.view.js';
export { rollStanding, type Governed } from './roll-standing.js';
