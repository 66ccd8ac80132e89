import { isSiret, type RefusalCode } from '@communaux/shared/zone';
import { cell, type Draft, type Mend } from './draft.js';
import { fillGaps } from './fill-gaps.js';
import type { Problem, Repair } from './line.js';
import { mendCodeOf } from './mend-codes.js';
import { mendDate } from './mend-date.js';
import { mendEstablishment } from './mend-establishment.js';
import { mendGeometry, mendPoint } from './mend-geometry.js';
import { mendNumber } from './mend-number.js';
import { mendText } from './mend-text.js';
import { mendWord } from './mend-word.js';
import type { CnigCells } from './records.js';
import { TABLES, type CnigField, type CnigTable } from './tables.js';
import { validateRecord } from './validate-record.js';

/** A line after repair. `refused` holds what makes it name nothing that can be stored. */
export type Mended = {
  readonly key: string | null;
  readonly cells: CnigCells;
  readonly repaired: readonly Repair[];
  readonly refused: readonly Problem[] | null;
  readonly remaining: readonly Problem[];
};

const mendOf = (field: CnigField): Mend | null => {
  if (field.values) return mendWord;
  if (field.type === 'number') return mendNumber;
  if (field.type === 'date') return mendDate;
  if (field.type === 'geojson') return mendGeometry;
  if (field.type === 'geopoint') return mendPoint;
  return mendCodeOf(field);
};

/** Decided once per field, not once per value: a file holds millions of values. */
const mends = new Map<CnigField, Mend>(
  Object.values(TABLES).flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const mend = mendOf(field);
      return mend ? [[field, mend] as const] : [];
    }),
  ),
);

/** Repairs the values of one line, each field alone first, then one by the others. */
export const mendLine = (table: CnigTable, read: CnigCells): Mended => {
  const draft: Draft = { table, cells: { ...read }, repaired: [] };
  for (const field of table.fields) {
    mendText(draft, field);
    if (cell(draft, field.name) !== '') mends.get(field)?.(draft, field);
  }
  if (table.name === 'etablissement') mendEstablishment(draft);
  const refused = identityProblem(draft);
  if (!refused) fillGaps(draft);
  return {
    key: cell(draft, table.key) || null,
    cells: draft.cells,
    repaired: draft.repaired,
    refused: refused && [refused],
    remaining: refused ? [] : validateRecord(table, draft.cells),
  };
};

const identityProblem = (draft: Draft): Problem | null => {
  const [field, value] = [draft.table.key, cell(draft, draft.table.key)];
  const code = keyRefusal(field, value);
  return code && { field, value, code };
};

const keyRefusal = (field: string, value: string): RefusalCode | null => {
  if (value === '') return 'key-missing';
  if (field !== 'SIRET' || isSiret(value)) return null;
  return /^\d{14}$/.test(value) ? 'siret-control' : 'siret-digits';
};
