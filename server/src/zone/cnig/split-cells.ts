/**
 * Cuts one CSV record into cells, or answers null when a quotation mark stays open at its end. Tolerant: a quote in
 * the middle of an unquoted cell is text (GeoJSON is often pasted so), and so is one that no separator follows.
 */
export const splitCells = (record: string, delimiter: string): string[] | null => {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= record.length;) {
    const cell = isQuoted(record, at) ? quotedCell(record, at, delimiter) : plainCell(record, at, delimiter);
    if (!cell) return null;
    cells.push(cell.text);
    at = cell.next;
  }
  return cells;
};

/** `next` is where the following cell begins: past the end of the record after the last one. */
type Cell = { readonly text: string; readonly next: number };

const isQuoted = (record: string, at: number): boolean => {
  const opening = /[ \u00a0]*"/y;
  opening.lastIndex = at;
  return opening.test(record);
};

const plainCell = (record: string, at: number, delimiter: string): Cell => {
  const found = record.indexOf(delimiter, at);
  const end = found < 0 ? record.length : found;
  return { text: record.slice(at, end), next: end + 1 };
};

const quotedCell = (record: string, at: number, delimiter: string): Cell | null => {
  const start = record.indexOf('"', at) + 1;
  let quote = record.indexOf('"', start);
  while (quote >= 0) {
    if (record[quote + 1] === '"') quote += 1;
    else {
      const next = endAfter(record, quote + 1, delimiter);
      if (next !== null) return { text: record.slice(start, quote).replaceAll('""', '"'), next };
    }
    quote = record.indexOf('"', quote + 1);
  }
  return null;
};

/** Spaces may stand between the closing quote and the separator; anything else means that the quote was text. */
const endAfter = (record: string, at: number, delimiter: string): number | null => {
  let end = at;
  while (record[end] === ' ' || record[end] === '\r') end += 1;
  return end >= record.length || record.startsWith(delimiter, end) ? end + 1 : null;
};

/**
 * The same record when a quotation mark that belongs to no pair swallowed the cells after it: every separator counts,
 * and only the cells that are quoted at both ends are unquoted. A mark left at the start of a cell is dropped.
 */
export const splitAtEach = (record: string, delimiter: string): string[] =>
  record.split(delimiter).map((cell) => {
    const inner = /^\s*"([\s\S]*)"\s*$/.exec(cell)?.[1];
    return inner === undefined ? cell.replace(/^\s*"/, '') : inner.replaceAll('""', '"');
  });
