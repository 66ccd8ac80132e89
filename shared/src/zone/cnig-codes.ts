/** What the importer may repair in a CNIG file; each code has its sentence at `cnig.repair.<code>`. */
export const REPAIR_CODES = [
  'encoding',
  'column-renamed',
  'column-unknown',
  'column-missing',
  'cells-trailing',
  'cells-short',
  'cells-rejoined',
  'quote-stray',
  'spaces',
  'missing-word',
  'enum-spelling',
  'enum-synonym',
  'enum-other',
  'unknown',
  'not-applicable',
  'yes-no',
  'number',
  'date-year',
  'date-order',
  'date-trimmed',
  'date-from-other',
  'date-unknown',
  'id-form',
  'list-separator',
  'leading-zero',
  'siren-from-siret',
  'effectif-padding',
  'effectif-from-label',
  'effectif-label',
  'naf-point',
  'parcel-form',
  'url-scheme',
  'name-from-list',
  'name-from-other',
  'point-form',
  'axes-swapped',
  'projected',
  'geometry-form',
  'geometry-ring',
  'geometry-empty',
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** Why a line is refused as a whole: it names nothing that can be stored, or cannot be read. */
export const LINE_REFUSAL_CODES = [
  'table-unknown',
  'columns-ambiguous',
  'quote-open',
  'feature-unreadable',
  'key-missing',
  'siret-digits',
  'siret-control',
] as const;

/** What the strict standard still refuses in a value: the line is kept, its export waits for a correction. */
export const VALUE_REFUSAL_CODES = [
  'required',
  'pattern',
  'enumeration',
  'number',
  'date',
  'geojson',
  'geopoint',
  'email',
  'effectif',
  'corsica',
] as const;
export const REFUSAL_CODES = [...LINE_REFUSAL_CODES, ...VALUE_REFUSAL_CODES] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
