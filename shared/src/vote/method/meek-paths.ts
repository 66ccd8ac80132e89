import { PLACE } from './packed-place.js';
import type { Packed, PackedUrn } from './pack-rankings.js';

/**
 * Ballots by what they pass through on their way down: options elected, which keep a part of them, and at most one that
 * is still in, which keeps the rest. Excluded ones keep nothing and are left out. Node 0 is the head of every ballot.
 */
export type MeekPaths = {
  readonly nodes: number;
  /** A node stands behind its parent, so that one pass in order sees parents first. */
  readonly parents: readonly number[];
  readonly places: readonly number[];
  /** Voice of the ballots that come to each node, each for the weight of its urn. */
  readonly voices: readonly bigint[];
};

export type Standing = 'in' | 'elected' | 'excluded';

/**
 * A million ballots make a few hundred paths, so that sharing them out, again and again until it settles, costs nothing
 * that grows with the ballots. Every ballot of a path is shared alike: rounding is the same as one by one.
 */
export const meekPaths = (packed: Packed, standing: (place: number) => Standing): MeekPaths => {
  const size = packed.options.length;
  const kept = Uint8Array.from(packed.options, (_, place) => KEPT[standing(place)]);
  const tree: Tree = { size, kept, parents: [-1], places: [-1], children: new Map() };
  const voices: bigint[] = [];
  for (const urn of packed.urns)
    heads(urn, tree).forEach((sum, node) => {
      voices[node] = (voices[node] ?? 0n) + urn.weight * BigInt(sum);
    });
  const { parents, places } = tree;
  return { nodes: parents.length, parents, places, voices: places.map((_, node) => voices[node] ?? 0n) };
};

const KEPT = { excluded: 0, elected: 1, in: 2 } as const;

type Tree = {
  readonly size: number;
  readonly kept: Uint8Array;
  readonly parents: number[];
  readonly places: number[];
  /** Node below a node by way of an option. */
  readonly children: Map<number, number>;
};

/** How many electors of one urn come to each node; makes the nodes that are missing. */
const heads = ({ ballots, places, starts, counts }: PackedUrn, tree: Tree): readonly number[] => {
  const sums: number[] = [];
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const end = starts[ballot + 1] ?? 0;
    let [node, kept] = [0, KEPT.elected as number];
    for (let at = starts[ballot] ?? 0; at < end && kept !== KEPT.in; at += 1) {
      const place = (places[at] ?? 0) & PLACE;
      kept = tree.kept[place] ?? 0;
      if (kept === KEPT.excluded) continue;
      node = childOf(tree, node, place);
      sums[node] = (sums[node] ?? 0) + (counts[ballot] ?? 0);
    }
  }
  return sums;
};

const childOf = ({ size, parents, places, children }: Tree, node: number, place: number): number => {
  const way = node * size + place;
  const known = children.get(way);
  if (known !== undefined) return known;
  const made = parents.push(node) - 1;
  places.push(place);
  children.set(way, made);
  return made;
};
