import { wholeCount } from './ballot-text.js';
import { boxOf } from './box-of.js';
import { csvRows, separatorOf, type CsvRow } from './csv-rows.js';
import { NOTHING_ASKED, type Election, type Writing } from './election.js';
import { stop } from './file-fault.js';
import { byRank } from './json-ballots.js';
import type { NamedBallot, Saying } from './named-ballot.js';
import { tidy } from './names.js';
import { optionsOf } from './options-of.js';
import { rankOf, readSaying, readValue, type Words } from './saying.js';

const COUNT = /^(count|n|number|votes|voters|weight|nombre|voix|ballots|bulletins|effectif)$/i;
const BALLOT = /^(ballot|bulletin|ranking|order|choice|choix|vote|classement)$/i;
const BESIDE = /^(id|ballot.?id|voter|electeur|électeur|college|collège|said|date)$/i;
const RANK = /^(rank|rang|choice|choix|place|pref\w*|préf\w*)\s*#?\d+$/i;
const NTH = /^#?\d+\s*(st|nd|rd|th|er|e|ème|eme)?$/i;
const OPTION = /^(option|options|candidate|candidat|projet|project|name|nom)$/i;

type Columns = { readonly count: number; readonly kept: readonly number[]; readonly head: readonly string[] };

/**
 * Reads ballots from CSV, one line each, with an optional column that counts them. Its head tells the rest: one column
 * of ballots in the notation; columns by rank that hold names; or columns by option that hold ranks, crosses or values.
 * A head that begins with "option" is that of a table of grades. Stops on a fault.
 * @param writing what numbers in a column mean, since a file does not say whether 1 is a rank or a point
 */
export const readCsvElection = (
  text: string,
  writing: Writing,
  grades: readonly string[] | null,
): Election => {
  const body = text.replace(/^\uFEFF/, '');
  const first = body.split(/\r?\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const [head, ...rows] = csvRows(body, separatorOf(first) ?? ';');
  if (!head) return stop('file-empty', 1);
  if (OPTION.test(tidy(head.cells[0] ?? ''))) return gradeTable(head, rows);
  if (isSquare(head, rows)) return stop('file-table-of-duels', head.line);
  const columns = columnsOf(head);
  const words = { known: null, grades };
  const { declared, readRow } = layoutOf(columns, writing, words, head.line, rows);
  const ballots = rows.map((row): NamedBallot => {
    if (row.cells.length > head.cells.length) stop('file-table-uneven', row.line);
    return { line: row.line, count: countIn(columns, row), says: readRow(row) };
  });
  const options = optionsOf(declared, ballots, head.line);
  const asked = { ...NOTHING_ASKED, grades };
  return { title: null, options, withdrawn: [], asked, box: boxOf(options, ballots) };
};

/** Rows called as the columns are, under an empty corner: who beat whom, and no ballots. */
const isSquare = ({ cells: [corner, ...names] }: CsvRow, rows: readonly CsvRow[]): boolean =>
  corner === '' && rows.length === names.length && rows.every(({ cells }, at) => cells[0] === names[at]);

const columnsOf = ({ cells }: CsvRow): Columns => {
  const head = cells.map(tidy);
  const count = head.findIndex((name) => COUNT.test(name));
  const kept = head.flatMap((name, at) => (at === count || BESIDE.test(name) || name === '' ? [] : [at]));
  return { count, kept, head };
};

const countIn = ({ count }: Columns, { line, cells }: CsvRow): number =>
  count < 0 ? 1 : wholeCount(cells[count] ?? '', line);

type Layout = { readonly declared: readonly string[] | null; readonly readRow: (row: CsvRow) => Saying };

const layoutOf = (
  { kept, head }: Columns,
  writing: Writing,
  words: Words,
  line: number,
  rows: readonly CsvRow[],
): Layout => {
  const names = kept.map((at) => head[at] ?? '');
  const cellsOf = (row: CsvRow): readonly string[] => kept.map((at) => row.cells[at] ?? '');
  const [only] = names;
  if (only === undefined) return stop('file-holds-no-ballots', line);
  if (names.length === 1 && BALLOT.test(only))
    return { declared: null, readRow: (row) => readSaying(cellsOf(row)[0] ?? '', row.line, words) };
  if (
    names.every((name) => RANK.test(name)) ||
    (names.every((name) => NTH.test(name)) && holdNames(rows.map(cellsOf)))
  )
    return {
      declared: null,
      readRow: (row) => ({ writing: 'ranking', ranks: cellsOf(row).map(namesInCell) }),
    };
  return { declared: names, readRow: (row) => readColumns(names, cellsOf(row), writing, words, row.line) };
};

/** Columns headed "1", "2"… may be ranks, or options called by numbers: it is told by what stands below. */
const holdNames = (rows: readonly (readonly string[])[]): boolean =>
  rows.flat().some((cell) => cell !== '' && !/^([+-]?\d+|x|-)$/i.test(cell));

const namesInCell = (cell: string): readonly string[] => cell.split('=').filter((name) => tidy(name) !== '');

const readColumns = (
  names: readonly string[],
  cells: readonly string[],
  writing: Writing,
  words: Words,
  line: number,
): Saying => {
  const filled = names.flatMap((name, at) => (cells[at] ? [[name, cells[at]] as const] : []));
  if (writing === 'approval')
    return { writing, approved: filled.filter(([, cell]) => isCross(cell, line)).map(([name]) => name) };
  const read = writing === 'points' ? readValue : rankOf;
  const values = filled
    .filter(([, cell]) => writing === 'points' || cell !== '-')
    .map(([name, cell]) => [name, read(cell, line, words)] as const);
  return writing === 'points' ? { writing, points: values } : { writing, ranks: byRank(values) };
};

const isCross = (cell: string, line: number): boolean => {
  if (/^(1|x|✓|✔|yes|oui|true|vrai)$/i.test(cell)) return true;
  return /^(0|-|no|non|false|faux)$/i.test(cell) ? false : stop('file-number-wrong', line, { found: cell });
};

const gradeTable = (head: CsvRow, rows: readonly CsvRow[]): Election => {
  const options = optionsOf(
    rows.map(({ cells }) => cells[0] ?? ''),
    [],
    head.line,
  );
  const table = rows.map(({ cells, line }) => {
    if (cells.length !== head.cells.length) stop('file-table-uneven', line);
    return cells.slice(1).map((cell) => wholeCount(cell, line));
  });
  const asked = { ...NOTHING_ASKED, grades: head.cells.slice(1) };
  return { title: null, options, withdrawn: [], asked, box: { kind: 'grades', table } };
};
