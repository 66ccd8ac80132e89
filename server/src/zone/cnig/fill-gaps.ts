import { findAuthority, findCommune } from '../official-list.js';
import { cell, put, type Draft } from './draft.js';
import { isDay } from './mend-date.js';
import type { CnigField, TableName } from './tables.js';

/** Fields that no word can stand for: what they name, or where it lies. */
const IDENTITY = /^(?:SIRET|SIREN|site_id)$|(?:siren|insee)$|geompoint$/;

/** Completes required cells that are empty from the rest of the line, then with the standard's own words. */
export const fillGaps = (draft: Draft): void => {
  nameFromList(draft, COMMUNES, (code) => findCommune(code)?.name);
  nameFromList(draft, AUTHORITIES, (code) => findAuthority(code)?.name);
  fromOther(draft, 'etab_nom', 'etab_raison_sociale');
  fromOther(draft, 'etab_raison_sociale', 'etab_nom');
  draft.table.fields
    .filter((field) => field.required && cell(draft, field.name) === '')
    .forEach((f) => fill(draft, f));
};

const COMMUNES = { site_comm_nom: 'site_comm_insee', comm_nom: 'comm_insee' };
const AUTHORITIES = { site_epci_nom: 'site_epci_siren', epci_nom: 'epci_siren' };

const nameFromList = (
  draft: Draft,
  pairs: Readonly<Record<string, string>>,
  find: (code: string) => string | undefined,
): void => {
  for (const [name, code] of Object.entries(pairs)) {
    if (!draft.table.field.has(name) || cell(draft, name) !== '' || cell(draft, code) === '') continue;
    put(draft, name, find(cell(draft, code)) ?? '', 'name-from-list');
  }
};

const fromOther = (draft: Draft, name: string, other: string): void => {
  if (draft.table.field.has(name) && cell(draft, name) === '')
    put(draft, name, cell(draft, other), 'name-from-other');
};

const fill = (draft: Draft, field: CnigField): void => {
  if (field.name === draft.table.key) return;
  if (field.type === 'date') return fillDate(draft, field);
  if (field.type === 'geojson') return fillGeometry(draft, field);
  if (field.name === 'pole_id') return put(draft, field.name, 'sans objet', 'not-applicable');
  if (field.type === 'string' && !IDENTITY.test(field.name)) put(draft, field.name, 'inconnu', 'unknown');
};

/** The day of identification and the day of update stand for each other; Sirene dates what it does not know 1900. */
const fillDate = (draft: Draft, { name }: CnigField): void => {
  const other = name.replace(/identif|actu/, (word) => (word === 'actu' ? 'identif' : 'actu'));
  if (name === 'etab_creation_date') put(draft, name, '1900-01-01', 'date-unknown');
  else if (other !== name && isDay(cell(draft, other)))
    put(draft, name, cell(draft, other), 'date-from-other');
};

const EMPTY: Readonly<Record<TableName, string>> = {
  'pole-eco': 'Point',
  'site-eco': 'MultiPolygon',
  'terrain-eco': 'MultiPolygon',
  etablissement: 'MultiPoint',
};

/** RFC 7946, 3.1: a geometry without coordinates is GeoJSON's way to say that nothing is drawn. */
const fillGeometry = (draft: Draft, { name }: CnigField): void => {
  const empty = { type: EMPTY[draft.table.name], coordinates: [] };
  put(draft, name, JSON.stringify(empty), 'geometry-empty');
};
