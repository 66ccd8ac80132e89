/** The demo zone: one invented zone, told the same way every day, on an empty database and never in production. */
export { seedDemo } from './seed-demo.js';
export { welcome } from './welcome.js';
