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
  const block = Math.min(BLOCK, size);
  const [blocks, subsets] = [Math.ceil(size / block), 1 << block];
  const sets = new Float64Array(size * blocks * subsets);
  const level = new Float64Array(size * size);
  readBackwards(urn, { size, block, blocks, subsets, sets, level });
  const before = new Float64Array(size * size);
  const named = new Float64Array(size);
  for (let row = 0; row < size * blocks; row += 1) {
    const [own, first] = [Math.floor(row / blocks), (row % blocks) * block];
    for (let set = 0; set < subsets; set += 1) {
      const count = sets[row * subsets + set] ?? 0;
      if (count === 0) continue;
      if (first === 0) named[own] = (named[own] ?? 0) + count;
      for (let bit = 0; set >> bit > 0; bit += 1)
        if (((set >> bit) & 1) === 1) {
          const pair = own * size + first + bit;
          before[pair] = (before[pair] ?? 0) + count;
        }
    }
  }
  return { before, level, named };
};

/**
 * A ballot adds once per option it names, to the set of those it ranks behind that option, ten at a time: not once per
 * pair, of which ten options make 45.
 */
const BLOCK = 10;

type Sums = {
  readonly size: number;
  /** Options that make one block, how many blocks there are, and how many sets a block has. */
  readonly block: number;
  readonly blocks: number;
  readonly subsets: number;
  readonly sets: Float64Array;
  readonly level: Float64Array;
};

const readBackwards = ({ ballots, places, starts, counts }: PackedUrn, sums: Sums): void => {
  const { size, block: width, blocks, subsets, sets, level } = sums;
  const behind = new Int32Array(blocks);
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const count = counts[ballot] ?? 0;
    const start = starts[ballot] ?? 0;
    let rankEnd = (starts[ballot + 1] ?? 0) - 1;
    behind.fill(0);
    for (let at = rankEnd; at >= start; at -= 1) {
      const own = (places[at] ?? 0) & PLACE;
      for (let block = 0; block < blocks; block += 1) {
        const set = (own * blocks + block) * subsets + (behind[block] ?? 0);
        sets[set] = (sets[set] ?? 0) + count;
      }
      for (let mate = at + 1; mate <= rankEnd; mate += 1) {
        const pair = own * size + ((places[mate] ?? 0) & PLACE);
        level[pair] = (level[pair] ?? 0) + count;
      }
      if ((places[at] ?? 0) >= TIED) continue;
      for (; rankEnd >= at; rankEnd -= 1) {
        const mate = (places[rankEnd] ?? 0) & PLACE;
        const block = (mate / width) | 0;
        behind[block] = (behind[block] ?? 0) | (1 << (mate - block * width));
      }
    }
  }
};
