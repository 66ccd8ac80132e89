import { decodeText, type FileNotes } from './decode-text.js';
import { plainName } from './match-header.js';
import { splitCells } from './split-cells.js';
import { TABLE_NAMES, TABLES } from './tables.js';

/** One record of a CSV file, at the line where it begins; cells are null when a quotation mark stays open. */
export type Row = {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[] | null;
  readonly delimiter: string;
};

const DELIMITERS = [';', ',', '\t', '|'];
/** A description rarely runs over so many lines; a quotation mark left open does. */
const LONGEST_RECORD = 50;
/** Characters. Past this a line is cut, so that a wrong file (a workbook, a photograph) cannot fill the memory. */
const LONGEST_LINE = 16 * 1024 * 1024;

const officialNames = new Set(
  TABLE_NAMES.flatMap((name) => TABLES[name].fields.map((f) => plainName(f.name))),
);

/** The separator that cuts the header into the most official names. */
export const delimiterOf = (header: string): string => {
  const found = (delimiter: string): number =>
    (splitCells(header, delimiter) ?? []).filter((name) => officialNames.has(plainName(name))).length;
  return DELIMITERS.reduce((best, delimiter) => (found(delimiter) > found(best) ? delimiter : best));
};

/**
 * Reads a CSV file record by record, in constant memory, whatever its separator, encoding and line ends.
 * Written here because csv-parse 7.0.3 counts a CRLF inside quotes twice, so that the report named wrong lines, and
 * because one quotation mark left open lost every line after it; here only the line that opened it is refused.
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array | string>,
  notes: FileNotes,
): AsyncIterable<Row> {
  let reading: Reading | null = null;
  for await (const line of linesOf(decodeText(bytes, notes))) {
    if (reading === null && line.text.trim() === '') continue;
    reading ??= startReading(delimiterOf(line.text));
    yield* reading.offer(line);
  }
  if (reading) yield* reading.end();
}

type Line = { readonly line: number; readonly text: string };

async function* linesOf(blocks: AsyncIterable<string>): AsyncIterable<Line> {
  let [line, rest] = [0, ''];
  for await (const block of blocks) {
    const lines = (rest + block).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    for (const text of lines) yield { line: ++line, text: clean(text, line) };
  }
  if (rest !== '') yield { line: line + 1, text: clean(rest, line + 1) };
}

/** PostgreSQL keeps no NUL character; only a file that is no text has some. */
const clean = (text: string, line: number): string => {
  const ended = (text.endsWith('\r') ? text.slice(0, -1) : text).replaceAll('\0', '');
  return line === 1 ? ended.replace(/^\uFEFF/, '') : ended;
};

type Reading = { readonly offer: (line: Line) => Row[]; readonly end: () => Row[] };

/** Puts lines together into records; after too many lines, the one that opened a quotation mark is given up alone. */
const startReading = (delimiter: string): Reading => {
  let pending: Line[] = [];

  const offer = (line: Line): Row[] => {
    if (pending.length === 0 && line.text.trim() === '') return [];
    pending.push(line);
    const whole = pending.length === 1 || line.text.includes('"') ? joined(pending, delimiter) : null;
    if (whole) pending = [];
    return whole ? [whole] : pending.length < LONGEST_RECORD ? [] : giveUp();
  };

  const giveUp = (): Row[] => {
    const [first, ...others] = pending;
    pending = [];
    return first ? [{ ...first, cells: null, delimiter }, ...others.flatMap(offer)] : [];
  };

  const end = (): Row[] => (pending.length === 0 ? [] : [...giveUp(), ...end()]);
  return { offer, end };
};

const joined = (lines: readonly Line[], delimiter: string): Row | null => {
  const text = lines.map((line) => line.text).join('\n');
  const cells = splitCells(text, delimiter);
  return cells && { line: lines[0]?.line ?? 0, text, cells, delimiter };
};
