import { never } from '@communaux/shared/kernel';
import { isEffectifCode, isParcelRef, isSiren, isSiret, type RefusalCode } from '@communaux/shared/zone';
import { isEmpty, isGeometry, isStrict } from './geometry.js';
import type { Problem } from './line.js';
import { isDay, isYear } from './mend-date.js';
import { readStrictPoint } from './mend-geometry.js';
import { isNumber } from './mend-number.js';
import type { CnigCells } from './records.js';
import type { CnigField, CnigTable } from './tables.js';

/**
 * What a strict reader refuses in a record: the official schema (required, type, pattern), the enumerations that the
 * schemas keep outside `constraints`, and the codes that have a rule of their own (SIRET, SIREN, staff bands).
 * No problem means that the record may be published.
 */
export const validateRecord = (table: CnigTable, cells: CnigCells): readonly Problem[] =>
  table.fields.flatMap((field) => {
    const value = cells[field.name] ?? '';
    const code = problemOf(field, value);
    return code === null ? [] : [{ field: field.name, value, code }];
  });

const problemOf = (field: CnigField, value: string): RefusalCode | null => {
  if (value === '') return field.required ? 'required' : null;
  if (field.values && !field.values.includes(value)) return 'enumeration';
  if (field.pattern && !field.pattern.test(value)) return patternProblem(field.name, value);
  return problemOfType(field, value) ?? problemOfCode(field.name, value);
};

/**
 * The official pattern of terr_refcad begins with eight digits, so that it refuses every parcel of Corsica
 * (2A004000AB0001). Those references are right; the code tells them from mistakes. See export-table for what we do.
 */
const patternProblem = (name: string, value: string): RefusalCode =>
  name === 'terr_refcad' && areParcels(value) ? 'corsica' : 'pattern';

const areParcels = (value: string): boolean => value.split('|').every(isParcelRef);

const problemOfType = ({ type, format }: CnigField, value: string): RefusalCode | null => {
  switch (type) {
    case 'number':
      return isNumber(value) ? null : 'number';
    case 'date':
      return (format === '%Y' ? isYear(value) : isDay(value)) ? null : 'date';
    case 'geopoint':
      return readStrictPoint(value) ? null : 'geopoint';
    case 'geojson':
      return isStrictGeoJson(value) ? null : 'geojson';
    case 'string':
      return format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? 'email' : null;
    default:
      return never(type);
  }
};

const isStrictGeoJson = (value: string): boolean => {
  try {
    const geometry: unknown = JSON.parse(value);
    return isGeometry(geometry) && (isEmpty(geometry) || isStrict(geometry));
  } catch {
    return false;
  }
};

const problemOfCode = (name: string, value: string): RefusalCode | null => {
  if (name === 'SIRET') return isSiret(value) ? null : 'siret-control';
  if (name === 'SIREN') return isSiren(value) ? null : 'siret-control';
  // The official pattern also lets an identifier repeat itself without a separator.
  if (name === 'terr_refcad') return areParcels(value) ? null : 'pattern';
  return name === 'etab_effectif_code' && value !== 'inconnu' && !isEffectifCode(value) ? 'effectif' : null;
};
