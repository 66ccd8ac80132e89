import { alignCells, needsAlignment } from './align-cells.js';
import type { Problem, Repair } from './line.js';
import type { Header } from './match-header.js';
import type { Row } from './read-rows.js';
import { splitAtEach } from './split-cells.js';

/** The values of a row by official field, and what it took to put them there. */
export type Laid = { readonly values: Record<string, string>; readonly repaired: readonly Repair[] };

/** The values under their official fields, or why the line cannot be laid out. */
export const layRow = (row: Row, header: Header): Laid | Problem['code'] => {
  if (!row.cells) return 'quote-open';
  const swallowed =
    row.cells.length < header.columns.length && row.cells.some((c) => c.includes(row.delimiter));
  if (!swallowed) return layCells(row.cells, header, row.delimiter) ?? 'columns-ambiguous';
  const cells = splitAtEach(row.text, row.delimiter);
  if (cells.length !== header.columns.length) return 'quote-open';
  const note: Repair = { field: '', from: '"', to: '', code: 'quote-stray' };
  return { values: byField(cells, header), repaired: [note] };
};

/** The cells under their official fields, put back in place when separators were lost or added. */
const layCells = (cells: readonly string[], header: Header, delimiter: string): Laid | null => {
  const { kept, repaired } = fitLength(cells, header.columns.length);
  const { fields } = header;
  if (!needsAlignment(fields, kept)) return { values: byField(kept, header), repaired };
  const aligned = alignCells(fields, kept, delimiter);
  if (!aligned) return null;
  const rejoined = aligned.rejoined.map((i): Repair => {
    const to = aligned.cells[i] ?? '';
    return {
      field: header.fields[i]?.name ?? '',
      from: to.split(delimiter).join(' | '),
      to,
      code: 'cells-rejoined',
    };
  });
  // A value put together explains by itself why there was one cell too many.
  return { values: byField(aligned.cells, header), repaired: rejoined.length > 0 ? rejoined : repaired };
};

const byField = (cells: readonly string[], { blank, fields }: Header): Record<string, string> => {
  const values = { ...blank };
  fields.forEach((field, i) => {
    if (field) values[field.name] = cells[i] ?? '';
  });
  return values;
};

/** Empty cells beyond the header are dropped, missing ones at the end are empty. */
const fitLength = (
  cells: readonly string[],
  width: number,
): { kept: readonly string[]; repaired: Repair[] } => {
  if (cells.length === width) return { kept: cells, repaired: [] };
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const kept = cells.slice(0, Math.max(width, used));
  const padded = [...kept, ...Array<string>(Math.max(0, width - kept.length)).fill('')];
  const note = (code: Repair['code']): Repair => ({
    field: '',
    from: `${cells.length}`,
    to: `${padded.length}`,
    code,
  });
  if (cells.length < width) return { kept: padded, repaired: [note('cells-short')] };
  return { kept: padded, repaired: kept.length < cells.length ? [note('cells-trailing')] : [] };
};
