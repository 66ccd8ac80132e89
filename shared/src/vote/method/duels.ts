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
  return before.map((_, pair) => {
    const [i, j] = [Math.floor(pair / size), pair % size];
    // Ballots that name i, but not j before it or level with it: what a ballot leaves out is never looked for.
    return at(named, i) - at(before, j * size + i) - at(level, pair) - at(level, j * size + i);
  });
};

/** `level[i * size + j]`: ballots with both in one rank, i written first. `named[i]`: ballots that rank i at all. */
type Compared = { readonly before: Float64Array; readonly level: Float64Array; readonly named: Float64Array };

/** A vote is counted under its weights and by heads alone: an urn is read once for both. */
const known = new WeakMap<PackedUrn['starts'], Compared>();

const compared = (urn: PackedUrn, size: number): Compared => {
  const found = known.get(urn.starts) ?? compare(urn, size);
  known.set(urn.starts, found);
  return found;
};

const compare = (urn: PackedUrn, size: number): Compared => {
  const before = new Float64Array(size * size);
  const named = new Float64Array(size);
  for (let first = 0; first < size; first += BLOCK) {
    const width = Math.min(BLOCK, size - first);
    const behind = setsBehind(urn, size, first, width);
    for (let own = 0; own < size; own += 1)
      for (let set = 0; set < 1 << width; set += 1) {
        const count = behind[(own << width) + set] ?? 0;
        if (count === 0) continue;
        if (first === 0) named[own] = (named[own] ?? 0) + count;
        for (let bit = 0; set >> bit > 0; bit += 1) {
          const pair = own * size + first + bit;
          if (((set >> bit) & 1) === 1) before[pair] = (before[pair] ?? 0) + count;
        }
      }
  }
  return { before, level: levelIn(urn, size), named };
};

/**
 * A ballot adds once per option it names, to the set of those it ranks behind that option, ten at a time: not once per
 * pair, of which ten options make 45.
 */
const BLOCK = 10;

/** For each option, ballots by the set of options from `first` on that they rank behind it. */
const setsBehind = (
  { ballots, places, starts, counts }: PackedUrn,
  size: number,
  first: number,
  width: number,
): Float64Array => {
  const sets = new Float64Array(size << width);
  const bits = Int32Array.from({ length: size }, (_, place) => bitOf(place - first, width));
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const count = counts[ballot] ?? 0;
    const start = starts[ballot] ?? 0;
    let rankEnd = (starts[ballot + 1] ?? 0) - 1;
    let behind = 0;
    for (let at = rankEnd; at >= start; at -= 1) {
      const place = places[at] ?? 0;
      const set = ((place & PLACE) << width) + behind;
      sets[set] = (sets[set] ?? 0) + count;
      if (place >= TIED) continue;
      for (; rankEnd >= at; rankEnd -= 1) behind |= bits[(places[rankEnd] ?? 0) & PLACE] ?? 0;
    }
  }
  return sets;
};

const bitOf = (bit: number, width: number): number => (bit >= 0 && bit < width ? 1 << bit : 0);

/** An option shares its rank with those marked after it. */
const levelIn = ({ ballots, places, starts, counts, tied }: PackedUrn, size: number): Float64Array => {
  const level = new Float64Array(size * size);
  if (!tied) return level;
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const end = starts[ballot + 1] ?? 0;
    for (let at = starts[ballot] ?? 0; at < end; at += 1)
      for (let mate = at + 1; mate < end && (places[mate] ?? 0) >= TIED; mate += 1) {
        const pair = ((places[at] ?? 0) & PLACE) * size + ((places[mate] ?? 0) & PLACE);
        level[pair] = (level[pair] ?? 0) + (counts[ballot] ?? 0);
      }
  }
  return level;
};
