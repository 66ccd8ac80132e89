/** The CNIG "Sites économiques" files: a tolerant reader that reports every line, and a strict exporter. */
export { TABLE_NAMES, TABLES, type CnigField, type CnigTable, type TableName } from './tables.js';
export type { CnigLine, Problem, Repair } from './line.js';
export type {
  CnigCells,
  CnigRecord,
  EstablishmentRecord,
  ParcelRecord,
  Point,
  PoleRecord,
  SiteRecord,
} from './records.js';
export type { Geometry } from './geometry.js';
export { readCsv } from './read-table.js';
export { readGeoJson } from './read-geojson.js';
export { readFolder } from './read-folder.js';
export { exportGeoJson } from './export-geojson.js';
export { exportTable, type ExportedRow } from './export-table.js';
export { validateRecord } from './validate-record.js';
export { toLambert93, toWgs84, type Position } from './projection.js';
export { CNIG_FOLDER } from './data-folder.js';
