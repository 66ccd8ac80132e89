/** The zone on the ground: its land, its establishments, who belongs to it, and its official files in and out. */
export { ZoneModule } from './zone.module.js';
export { enrolAuthority } from './founding/enrol-authority.js';
export { foundZone, type Founding } from './founding/found-zone.js';
export { hashPaperCode, invite } from './invite.js';
export { invitationMail } from './invitation-mail.js';
export { importFile, type ImportedFile } from './import/import-file.js';
export { reportCsv } from './import/report-csv.js';
export { listZones, zoneBySlug, type ZoneRow } from './zone.view.js';
export { findAuthority, findCommune, type Authority, type Commune } from './official-list.js';
