/** How people prove who they are: the doors of the zone, their sessions, and what they say of themselves. */
export { AccountModule } from './account.module.js';
