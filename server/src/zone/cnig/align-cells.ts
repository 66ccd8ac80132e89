import { isListed } from './enumeration.js';
import { isDateLike, isNumberLike, isPointLike, isGeometryLike } from './looks-like.js';
import type { CnigField } from './tables.js';

/**
 * Puts the cells of a line whose separators were not protected back under their columns: "entrepôts;logistique"
 * takes two cells for one value and pushes every value after it one column too far, as in the official example.
 */
export type Alignment = {
  /** One value per column of the header. */
  readonly cells: readonly string[];
  /** Columns whose value was put together again. */
  readonly rejoined: readonly number[];
};

/** A lost or doubled separator on one line, at most so many times. */
const MOST_GAPS = 2;
const MOST_EXTRA = 24;
/** Joining or skipping costs more than one odd value explains, so only a shift of several columns pays for it. */
const [FIT, ODD, JOIN, GAP] = [4, -4, -3, -3];

/** How well a value suits its column: positive, zero when nothing can be said, negative. */
const fit = (field: CnigField | null, value: string): number => {
  const text = value.trim();
  if (!field || text === '') return 0;
  if (field.values) return isListed(field, text) ? FIT : ODD;
  if (field.type === 'geojson') return isGeometryLike(text) ? FIT : ODD;
  if (field.type === 'geopoint') return isPointLike(text) ? FIT : ODD;
  if (field.type === 'number') return isNumberLike(text) ? 1 : ODD;
  if (field.type === 'date') return isDateLike(text) ? 2 : ODD;
  return fitOfCode(field.name, text);
};

const CODES: readonly [RegExp, RegExp][] = [
  [/^SIRET$/, /^\d{14}$/],
  [/siren$/i, /^\d{9}$/],
  [/insee$/, /^(?:\d{2}|2[AB])\d{3}$/],
  [/^(?:site|pole|terr)_id$/, /^\w{4,5}_[A-Z]+-ECO_/],
  [/_code$/, /^\w{1,6}$/],
  [/url|media/, /^https?:/],
];

const fitOfCode = (name: string, text: string): number => {
  const form = CODES.find(([named]) => named.test(name))?.[1];
  return form ? (form.test(text.replaceAll(' ', '')) ? 2 : -2) : 0;
};

/** Two odd values: the mark of a shift. A single one is a matter for its own column. */
export const needsAlignment = (fields: readonly (CnigField | null)[], cells: readonly string[]): boolean =>
  cells.length > fields.length || fields.filter((field, i) => fit(field, cells[i] ?? '') < 0).length > 1;

/** A way to lay the first cells under the first columns: the last value laid, and the way that came before. */
type Path = {
  readonly score: number;
  readonly sure: boolean;
  readonly take: number;
  readonly value: string;
  readonly before: Path | null;
};
const START: Path = { score: 0, sure: true, take: 0, value: '', before: null };

/**
 * The one best way to lay the cells under the columns, by joining neighbours and leaving columns empty.
 * Null when two results are as good: a guess would put somebody's figures in the wrong column.
 */
export const alignCells = (
  fields: readonly (CnigField | null)[],
  cells: readonly string[],
  delimiter: string,
): Alignment | null => {
  const extra = cells.length - fields.length;
  if (extra > MOST_EXTRA || extra < 0) return null;
  const asItStands = fields.reduce((sum, field, i) => sum + fit(field, cells[i] ?? ''), 0);
  let row: ReadonlyMap<number, Path> = new Map([[0, START]]);
  for (const [i, field] of fields.entries()) row = nextRow(row, i, field, { cells, delimiter, extra });
  const best = row.get(cells.length);
  if (extra === 0 && (!best || best.score <= asItStands)) return { cells, rejoined: [] };
  return best?.sure ? unfold(best) : null;
};

type Line = { readonly cells: readonly string[]; readonly delimiter: string; readonly extra: number };
type Row = ReadonlyMap<number, Path>;

const nextRow = (row: Row, i: number, field: CnigField | null, line: Line): Row => {
  const next = new Map<number, Path>();
  for (const [at, before] of row) {
    for (let take = 0; take <= line.extra + MOST_GAPS + 1; take++) {
      const [end, shift] = [at + take, at + take - (i + 1)];
      if (end > line.cells.length || shift < -MOST_GAPS || shift > line.extra + MOST_GAPS) continue;
      const value = line.cells.slice(at, end).join(line.delimiter);
      const score = before.score + cost(take, at, line) + fit(field, value);
      next.set(end, better(next.get(end), { score, sure: before.sure, take, value, before }));
    }
  }
  return next;
};

/** A piece that begins with a space was most likely cut off the one before: "Route de Paris; 80470 Amiens". */
const cost = (take: number, at: number, { cells }: Line): number => {
  if (take === 0) return GAP;
  const tails = cells.slice(at + 1, at + take);
  return tails.reduce((sum, tail) => sum + JOIN + (/^\s+\S/.test(tail) ? 2 : 0), 0);
};

const better = (a: Path | undefined, b: Path): Path => {
  if (!a || b.score > a.score) return b;
  return a.score > b.score || sameValues(a, b) ? a : { ...a, sure: false };
};

/** Two ways may lay the same values: which of two empty columns was left out does not matter. */
const sameValues = (a: Path | null, b: Path | null): boolean =>
  a === b || (a !== null && b !== null && a.value === b.value && sameValues(a.before, b.before));

const unfold = (best: Path): Alignment => {
  const steps: Path[] = [];
  for (let path = best; path.before; path = path.before) steps.unshift(path);
  return {
    cells: steps.map((step) => step.value),
    rejoined: steps.flatMap((step, i) => (step.take > 1 ? [i] : [])),
  };
};
