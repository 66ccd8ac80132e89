import { PLACE, TIED } from './packed-place.js';
import type { Packed, PackedUrn } from './pack-rankings.js';

/** `duels[i][j]`: voice of the ballots that rank option i before option j, each for the weight of its urn. */
export type Duels = readonly (readonly bigint[])[];

/**
 * Every option against every other one. An option that a ballot does not rank is behind all it ranks (`last`), or takes
 * part in no duel of that ballot (`no_opinion`).
 */
export const duelsOf = ({ options, urns }: Packed, unranked: 'last' | 'no_opinion'): Duels => {
  const size = options.length;
  const sums = urns.map((urn) => ({ weight: urn.weight, won: wonIn(urn, size, unranked) }));
  return options.map((_, i) =>
    options.map((_, j) =>
      sums.reduce((voice, { weight, won }) => voice + weight * BigInt(won[i * size + j] ?? 0), 0n),
    ),
  );
};

/** Ballots of one urn, not weighed: at `i * size + j` those that rank i before j. */
const wonIn = (urn: PackedUrn, size: number, unranked: 'last' | 'no_opinion'): Float64Array => {
  const { before, level, named } = compared(urn, size);
  if (unranked === 'no_opinion') return before;
  const at = (sums: Float64Array, place: number): number => sums[place] ?? 0;
  return before.map((won, pair) => {
    const [i, j] = [Math.floor(pair / size), pair % size];
    const [back, mirror] = [j * size + i, at(level, pair) + at(level, j * size + i)];
    // Ballots that name i without j, found by difference: looking for what a ballot leaves out would cost each of them.
    return i === j ? 0 : won + at(named, i) - (won + at(before, back) + mirror);
  });
};

/** One pass over the ballots, the cost of which is the number of pairs they rank. */
const compared = ({ ballots, places, starts, counts }: PackedUrn, size: number) => {
  const [before, level] = [new Float64Array(size * size), new Float64Array(size * size)];
  const named = new Float64Array(size);
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const count = counts[ballot] ?? 0;
    const end = starts[ballot + 1] ?? 0;
    for (let at = starts[ballot] ?? 0; at < end; at += 1) {
      const own = (places[at] ?? 0) & PLACE;
      const row = own * size;
      named[own] = (named[own] ?? 0) + count;
      let next = at + 1;
      for (; next < end && (places[next] ?? 0) >= TIED; next += 1) {
        const pair = row + ((places[next] ?? 0) & PLACE);
        level[pair] = (level[pair] ?? 0) + count;
      }
      for (; next < end; next += 1) {
        const pair = row + ((places[next] ?? 0) & PLACE);
        before[pair] = (before[pair] ?? 0) + count;
      }
    }
  }
  return { before, level, named };
};
