import type { OptionKey } from '@communaux/shared/vote';
import type { Ranks } from './notation.js';

/** Ranking by small moves, each of which a key or a tap can make: no drag is ever needed. */

/** Last of the ranked ones. */
export const rankNext = (ranks: Ranks, key: OptionKey): Ranks => [...without(ranks, key), [key]];

/** One place up: out of its tie, or past the rank above. */
export const moveUp = (ranks: Ranks, key: OptionKey): Ranks => {
  const at = placeOf(ranks, key);
  const group = ranks[at];
  if (!group || (at === 0 && group.length === 1)) return ranks;
  const to = group.length > 1 ? at : at - 1;
  return insert(without(ranks, key), to, key);
};

/** One place down: out of its tie, or past the rank below. */
export const moveDown = (ranks: Ranks, key: OptionKey): Ranks => {
  const at = placeOf(ranks, key);
  const group = ranks[at];
  if (!group || (at === ranks.length - 1 && group.length === 1)) return ranks;
  return insert(without(ranks, key), at + 1, key);
};

/** Into the rank above, as an equal. */
export const tieWithAbove = (ranks: Ranks, key: OptionKey): Ranks => {
  const at = placeOf(ranks, key);
  const above = ranks[at - 1];
  if (!above) return ranks;
  return without(
    ranks.map((group, place) => (place === at - 1 ? [...group, key] : group)),
    key,
    at,
  );
};

export const unrank = (ranks: Ranks, key: OptionKey): Ranks => without(ranks, key);

/** Which rank an option has, from 1; equals share theirs and the next rank counts them: 1, 2, 2, 4. */
export const rankOf = (ranks: Ranks, key: OptionKey): number =>
  1 + ranks.slice(0, Math.max(0, placeOf(ranks, key))).flat().length;

export const isTied = (ranks: Ranks, key: OptionKey): boolean =>
  (ranks[placeOf(ranks, key)]?.length ?? 0) > 1;

const placeOf = (ranks: Ranks, key: OptionKey): number => ranks.findIndex((group) => group.includes(key));

/** @param only takes it out of this place alone; of all if absent */
const without = (ranks: Ranks, key: OptionKey, only?: number): Ranks =>
  ranks
    .map((group, place) =>
      only === undefined || place === only ? group.filter((one) => one !== key) : group,
    )
    .filter((group) => group.length > 0);

const insert = (ranks: Ranks, at: number, key: OptionKey): Ranks => [
  ...ranks.slice(0, at),
  [key],
  ...ranks.slice(at),
];
