import type { MeekPaths } from './meek-paths.js';

/** Nine decimals, as the reference rule asks: one vote, one ballot and one whole keep factor are 10^9. */
export const MEEK_UNIT = 1_000_000_000n;
/** The surplus under which sharing out again would change nothing that counts: a millionth of a vote. */
const OMEGA = 1_000n;

export type Shared = {
  /** By place of the option. */
  readonly votes: readonly bigint[];
  readonly quota: bigint;
  /** What elected options have above the quota, all together. */
  readonly surplus: bigint;
};

/** Shares every ballot out: each option on its way keeps its part of what is left, rounded up. */
export const shareOut = (
  { nodes, parents, places, voices }: MeekPaths,
  keep: readonly bigint[],
): readonly bigint[] => {
  const votes = keep.map(() => 0n);
  const left = [MEEK_UNIT];
  for (let node = 1; node < nodes; node += 1) {
    const place = places[node] ?? 0;
    const comes = left[parents[node] ?? 0] ?? 0n;
    const stays = divideUp(comes * (keep[place] ?? 0n), MEEK_UNIT);
    left[node] = comes - stays;
    votes[place] = (votes[place] ?? 0n) + stays * (voices[node] ?? 0n);
  }
  return votes;
};

/** Sum of the votes by one more than the places, cut off, and the smallest amount more. */
export const meekQuota = (votes: readonly bigint[], places: number): bigint =>
  votes.reduce((sum, own) => sum + own, 0n) / BigInt(places + 1) + 1n;

export const divideUp = (amount: bigint, by: bigint): bigint => (amount + by - 1n) / by;

export type SharingWish = {
  readonly paths: MeekPaths;
  readonly places: number;
  readonly isElected: (place: number) => boolean;
  /** Some option still in has the quota. */
  readonly reaches: (shared: Shared) => boolean;
};

/**
 * Shares out again with new keep factors until an option still in has the quota, or the surplus is under a millionth or
 * shrinks no more.
 * @param keep keep factors to begin with, by place; those reached are in the answer
 */
export const settleShares = (
  { paths, places, isElected, reaches }: SharingWish,
  keep: readonly bigint[],
): Shared & { readonly keep: readonly bigint[] } => {
  let before: bigint | null = null;
  for (let factors = keep; ;) {
    const votes = shareOut(paths, factors);
    const quota = meekQuota(votes, places);
    const excess = votes.reduce((sum, own, place) => (isElected(place) ? sum + own - quota : sum), 0n);
    const surplus = excess > 0n ? excess : 0n;
    const shared = { votes, quota, surplus };
    const settled = surplus < OMEGA || (before !== null && surplus >= before);
    if (settled || reaches(shared)) return { ...shared, keep: factors };
    before = surplus;
    factors = factors.map((factor, place) =>
      isElected(place)
        ? divideUp(divideUp(factor * quota, MEEK_UNIT) * MEEK_UNIT, votes[place] ?? quota)
        : factor,
    );
  }
};
