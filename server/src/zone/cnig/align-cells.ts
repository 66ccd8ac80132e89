import { plainWord } from './enumeration.js';
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
  if (field.values) return field.values.some((v) => plainWord(v) === plainWord(text)) ? FIT : ODD;
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

/** Two neighbours that both look odd: the mark of a shift. A single odd value is a matter for its own column. */
const looksShifted = (fields: readonly (CnigField | null)[], cells: readonly string[]): boolean =>
  fields.some((field, i) => {
    const next = fields[i + 1] ?? null;
    return fit(field, cells[i] ?? '') < 0 && fit(next, cells[i + 1] ?? '') < 0;
  });

export const needsAlignment = (fields: readonly (CnigField | null)[], cells: readonly string[]): boolean =>
  cells.length > fields.length || looksShifted(fields, cells);

type Path = { readonly score: number; readonly ways: number; readonly step: Step | null };
type Step = { readonly take: number; readonly before: Path };
const NOWHERE: Path = { score: -Infinity, ways: 0, step: null };

/**
 * The one best way to lay the cells under the columns, by joining neighbours and leaving columns empty.
 * Null when several ways are as good: a guess would put somebody's figures in the wrong column.
 */
export const alignCells = (
  fields: readonly (CnigField | null)[],
  cells: readonly string[],
  delimiter: string,
): Alignment | null => {
  const extra = cells.length - fields.length;
  if (extra > MOST_EXTRA || extra < -MOST_GAPS) return null;
  let row = new Map<number, Path>([[0, { score: 0, ways: 1, step: null }]]);
  for (const [i, field] of fields.entries()) {
    row = nextRow(row, i, field, { cells, delimiter, extra });
  }
  const best = row.get(cells.length);
  return best && best.ways === 1 ? unfold(best, cells, delimiter) : null;
};

type Line = { readonly cells: readonly string[]; readonly delimiter: string; readonly extra: number };

const nextRow = (row: ReadonlyMap<number, Path>, i: number, field: CnigField | null, line: Line) => {
  const next = new Map<number, Path>();
  for (const [at, before] of row) {
    for (let take = 0; take <= line.extra + MOST_GAPS + 1; take++) {
      const [end, shift] = [at + take, at + take - (i + 1)];
      if (end > line.cells.length || shift < -MOST_GAPS || shift > line.extra + MOST_GAPS) continue;
      const score = before.score + cost(take, at, line) + fit(field, join(line, at, take));
      next.set(end, better(next.get(end) ?? NOWHERE, { score, ways: before.ways, step: { take, before } }));
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

const better = (a: Path, b: Path): Path =>
  a.score === b.score ? { ...a, ways: a.ways + b.ways } : a.score > b.score ? a : b;

const join = ({ cells, delimiter }: Pick<Line, 'cells' | 'delimiter'>, at: number, take: number): string =>
  cells.slice(at, at + take).join(delimiter);

const unfold = (best: Path, cells: readonly string[], delimiter: string): Alignment => {
  const takes: number[] = [];
  for (let step = best.step; step; step = step.before.step) takes.unshift(step.take);
  let at = 0;
  const laid = takes.map((take) => join({ cells, delimiter }, (at += take) - take, take));
  return { cells: laid, rejoined: takes.flatMap((take, i) => (take > 1 ? [i] : [])) };
};
