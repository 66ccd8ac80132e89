import { refuse, type Refused } from '../../kernel/index.js';
import type { OptionKey } from '../method/option.js';
import type { Shape } from '../method/urn.js';

/** For each pair, as many ballots of that pair alone as its winner has votes. */
export const duelShapes = (
  keys: readonly OptionKey[],
  wins: readonly (readonly number[])[],
): readonly Shape[] =>
  keys.flatMap((winner, i) =>
    keys.flatMap((loser, j) => {
      const count = wins[i]?.[j] ?? 0;
      return i === j || count === 0 ? [] : [{ ballot: `${winner}>${loser}`, count }];
    }),
  );

/**
 * Ballots that together give each option the grades of its row: the first ballots give every option its worst grade,
 * the last ones its best. Who gave which two grades together was not published, and no count of grades asks.
 */
export const gradeShapes = (
  keys: readonly OptionKey[],
  table: readonly (readonly number[])[],
): readonly Shape[] | Refused<'file-grades-uneven'> => {
  const bounds = table.map(runningSums);
  const totals = bounds.map((row) => row.at(-1) ?? 0);
  const uneven = totals.findIndex((total) => total !== totals[0]);
  if (uneven > 0)
    return refuse('file-grades-uneven', {
      option: keys[uneven] ?? '',
      ballots: totals[uneven] ?? 0,
      first: totals[0] ?? 0,
    });
  const cuts = [...new Set(bounds.flat())].filter((cut) => cut > 0).toSorted((a, b) => a - b);
  return cuts.map((cut, at) => ({
    ballot: keys.map((key, row) => `${key}:${(bounds[row] ?? []).findIndex((end) => end >= cut)}`).join(','),
    count: cut - (cuts[at - 1] ?? 0),
  }));
};

const runningSums = (row: readonly number[]): readonly number[] => {
  let sum = 0;
  return row.map((count) => (sum += count));
};
