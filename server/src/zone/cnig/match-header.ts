import type { Repair } from './line.js';
import { TABLE_NAMES, TABLES, type CnigTable, type TableName } from './tables.js';

/** For each column of a file, the official field it holds, or null when the standard has none. */
export type Header = {
  readonly table: CnigTable;
  readonly columns: readonly string[];
  readonly fields: readonly (string | null)[];
  readonly repaired: readonly Repair[];
};

/** Case, accents, spaces and the kind of dash do not distinguish two columns: `BAN_ID` is `ban-id`. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

const plainFields = new Map(
  TABLE_NAMES.map((name) => [
    name,
    new Map(TABLES[name].fields.map((field) => [plainName(field.name), field.name])),
  ]),
);

const fieldsIn = (table: TableName, columns: readonly string[]): (string | null)[] =>
  columns.map((column) => plainFields.get(table)?.get(plainName(column)) ?? null);

/** How many of these columns the table knows. */
const known = (table: TableName, columns: readonly string[]): number =>
  new Set(fieldsIn(table, columns).filter((field) => field !== null)).size;

/** A table is recognised by its key and two other columns at least; file names are not trusted. */
export const recogniseTable = (columns: readonly string[]): TableName | null => {
  const [best] = TABLE_NAMES.toSorted((a, b) => known(b, columns) - known(a, columns));
  return best && known(best, columns) >= 3 && fieldsIn(best, columns).includes(TABLES[best].key)
    ? best
    : null;
};

/** Reads the columns of a file as those of a table. The same field twice: the first column holds it. */
export const matchHeader = (name: TableName, columns: readonly string[]): Header => {
  const table = TABLES[name];
  const fields = fieldsIn(name, columns).map((field, i, all) => (all.indexOf(field) === i ? field : null));
  return {
    table,
    columns,
    fields,
    repaired: columns.flatMap(renamed(fields)).concat(missing(table, fields)),
  };
};

const renamed =
  (fields: readonly (string | null)[]) =>
  (column: string, i: number): Repair[] => {
    const field = fields[i] ?? '';
    if (field === column || (column === '' && field === '')) return [];
    return [{ field, from: column, to: field, code: field ? 'column-renamed' : 'column-unknown' }];
  };

const missing = (table: CnigTable, fields: readonly (string | null)[]): Repair[] =>
  table.fields
    .filter(({ name }) => !fields.includes(name))
    .map(({ name }) => ({ field: name, from: '', to: name, code: 'column-missing' }));
