import { guard } from './formula-guard.js';
import type { Problem } from './line.js';
import type { CnigCells } from './records.js';
import { TABLES, type CnigField, type CnigTable, type TableName } from './tables.js';
import { validateRecord } from './validate-record.js';

/** What happens to one record on its way out. */
export type ExportedRow = {
  readonly key: string;
  /** The CSV line, without its end; null when the strict standard refuses the record. */
  readonly text: string | null;
  /** Why it is refused, on required columns. */
  readonly refused: readonly Problem[];
  /** Optional values left out because the standard would refuse the whole file for them. They stay in the zone. */
  readonly withheld: readonly Problem[];
};

/** CRLF and `;` as in the published examples (RFC 4180 but for the separator). */
const LINE_END = '\r\n';
const SEPARATOR = ';';

const exportHeader = (name: TableName): string =>
  TABLES[name].fields.map((field) => quoted(field.name)).join(SEPARATOR);

/**
 * One record as a strict line of its official table: the schema *and* the enumerations that stock validators skip.
 *
 * Geometries go out in WGS84: the schemas type them `geojson`, and RFC 7946 knows no other system. Lambert-93 is the
 * standard's choice for its SQL and GeoPackage forms only; the published examples mix both in GeoJSON, which is why
 * the importer must guess and the exporter must not.
 *
 * Corsica: the official pattern of terr_refcad refuses 2A and 2B. One such value would have the whole file rejected
 * by the national validator, and the column is optional, so it is withheld here and said so; the GeoJSON export,
 * which no Table Schema judges, carries it.
 */
export const exportRow = (name: TableName, cnig: CnigCells): ExportedRow => {
  const table = TABLES[name];
  const { refused, withheld } = judge(table, cnig);
  const left = new Set(withheld.map((problem) => problem.field));
  const cells = table.fields.map((field) =>
    left.has(field.name) ? '' : written(field, cnig[field.name] ?? ''),
  );
  const text = refused.length === 0 ? cells.join(SEPARATOR) : null;
  return { key: cnig[table.key] ?? '', text, refused, withheld };
};

/** What the standard refuses of a record, by whether the column may be left empty. */
export const judge = (table: CnigTable, cnig: CnigCells) => {
  const problems = validateRecord(table, cnig);
  const required = (problem: Problem): boolean => table.field.get(problem.field)?.required ?? true;
  return { refused: problems.filter(required), withheld: problems.filter((problem) => !required(problem)) };
};

/** Only free text can hold a formula: every other column has just been checked. */
const written = (field: CnigField, value: string): string =>
  quoted(field.type === 'string' && !field.values && !field.pattern ? guard(value) : value);

const quoted = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A whole table as CSV text, piece by piece. `onRow` hears what became of each record. */
export async function* exportTable(
  name: TableName,
  records: AsyncIterable<CnigCells> | Iterable<CnigCells>,
  onRow: (row: ExportedRow) => void = () => {},
): AsyncIterable<string> {
  yield exportHeader(name) + LINE_END;
  for await (const cnig of records) {
    const row = exportRow(name, cnig);
    onRow(row);
    if (row.text !== null) yield row.text + LINE_END;
  }
}
