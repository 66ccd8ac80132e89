/** The zone on the ground: its land, its establishments, who belongs to it, and its official files in and out. */
export { ZoneModule } from './zone.module.js';
export { invite, hashPaperCode } from './invite.js';
