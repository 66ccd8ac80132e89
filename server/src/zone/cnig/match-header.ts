import type { Repair } from './line.js';
import { TABLE_NAMES, TABLES, type CnigField, type CnigTable, type TableName } from './tables.js';

/** What the columns of a file hold. */
export type Header = {
  readonly table: CnigTable;
  /** Names of the columns as the file gives them; the second of two equal names and empty names get their rank. */
  readonly columns: readonly string[];
  /** For each column, the official field it holds, or null when the standard has none. */
  readonly fields: readonly (CnigField | null)[];
  /** Every official field, empty: the start of each line. */
  readonly blank: Readonly<Record<string, string>>;
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

/** The official name of a column, or null when the table has none like it. */
export const officialName = (table: TableName, column: string): string | null =>
  plainFields.get(table)?.get(plainName(column)) ?? null;

const fieldsIn = (table: TableName, columns: readonly string[]): (string | null)[] =>
  columns.map((column) => officialName(table, column));

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
  const names = fieldsIn(name, columns).map((field, i, all) => (all.indexOf(field) === i ? field : null));
  return {
    table,
    columns: columns.map((column, i) =>
      column === '' || columns.indexOf(column) < i ? `${column}#${i + 1}` : column,
    ),
    fields: names.map((field) => (field === null ? null : (table.field.get(field) ?? null))),
    blank: Object.fromEntries(table.fields.map((field) => [field.name, ''])),
    repaired: [...columns.flatMap(renamed(names)), ...missing(table, names)],
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
