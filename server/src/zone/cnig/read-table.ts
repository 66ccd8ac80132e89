import type { FileNotes } from './decode-text.js';
import { layRow } from './lay-row.js';
import type { CnigLine, Problem, Repair } from './line.js';
import { matchHeader, recogniseTable, type Header } from './match-header.js';
import { mendLine } from './mend-line.js';
import { readRows, type Row } from './read-rows.js';
import { toRecord } from './to-record.js';
import type { TableName } from './tables.js';

export type Bytes = AsyncIterable<Uint8Array | string>;

/**
 * Reads a CSV file of one of the four tables and tells, line by line, what was read, repaired, refused and why.
 * Its first line is the header's. One pass, constant memory. Without `table`, the header says which one it is;
 * a file that is none of them gives one refused line.
 */
export async function* readCsv(bytes: Bytes, table: TableName | null = null): AsyncIterable<CnigLine> {
  const notes: FileNotes = { latin: false };
  let file: { readonly header: Header; told: boolean } | null = null;
  for await (const row of readRows(bytes, notes)) {
    if (file === null) {
      const header = headerOf(row, table);
      yield header ? headerLine(row, header) : unknownTable(row.line, row.cells ?? [row.text]);
      if (!header) return;
      file = { header, told: false };
      continue;
    }
    const line = lineOf(row, file.header);
    yield notes.latin && !file.told ? withEncoding(line) : line;
    file.told ||= notes.latin;
  }
  if (file === null) yield unknownTable(1, []);
}

const headerOf = (row: Row, table: TableName | null): Header | null => {
  const columns = (row.cells ?? []).map((column) => column.trim());
  const name = table ?? recogniseTable(columns);
  return name && matchHeader(name, columns);
};

const numbered = (cells: readonly string[], columns: readonly string[]): Record<string, string> =>
  Object.fromEntries(cells.map((cell, i) => [columns[i] ?? `#${i + 1}`, cell]));

const NOTHING = { file: null, key: null, repaired: [], refused: null, remaining: [], record: null };

export const headerLine = ({ line, cells }: Pick<Row, 'line' | 'cells'>, header: Header): CnigLine => ({
  ...NOTHING,
  line,
  table: header.table.name,
  read: numbered(cells ?? [], header.columns),
  repaired: header.repaired,
});

export const unknownTable = (line: number, cells: readonly string[]): CnigLine => ({
  ...NOTHING,
  line,
  table: null,
  read: numbered(cells, []),
  refused: [{ field: '', value: cells.join(' ').slice(0, 200), code: 'table-unknown' }],
});

/** Said once a file, on the first line read after the discovery. */
const withEncoding = (line: CnigLine): CnigLine => ({
  ...line,
  repaired: [{ field: '', from: 'windows-1252', to: 'utf-8', code: 'encoding' }, ...line.repaired],
});

const lineOf = (row: Row, header: Header): CnigLine => {
  const whole = { line: row.line, read: numbered(row.cells ?? [row.text], header.columns) };
  const laid = layRow(row, header);
  if (typeof laid === 'string') return refusedLine(whole, header, laid, row.text);
  return mendedLine(whole, header, laid.values, laid.repaired);
};

type Whole = Pick<CnigLine, 'line' | 'read'>;

const refusedLine = (whole: Whole, { table }: Header, code: Problem['code'], value: string): CnigLine => ({
  ...NOTHING,
  ...whole,
  table: table.name,
  refused: [{ field: '', value: value.slice(0, 500), code }],
});

/** A line whose values stand by official field: repaired, refused or stored. */
export const mendedLine = (
  whole: Whole,
  { table }: Header,
  values: Readonly<Record<string, string>>,
  before: readonly Repair[],
): CnigLine => {
  const { key, cells, repaired, refused, remaining } = mendLine(table, values);
  const record = refused ? null : toRecord(table.name, cells);
  const all = before.length === 0 ? repaired : [...before, ...repaired];
  const { line, read } = whole;
  return { file: null, line, table: table.name, key, read, repaired: all, refused, remaining, record };
};
