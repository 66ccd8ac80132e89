import type { Packed, PackedUrn } from './pack-rankings.js';

/**
 * Papers that lie together: for each urn the first of a chain of ballots, and how many electors they stand for. A chain
 * ends at the number that no ballot of its urn has: how many there are. Papers leave a parcel all at once, when it is
 * dealt.
 */
export type Parcel = { readonly firsts: Int32Array; readonly sums: Float64Array };

/** Where papers go: for each option its parcel, or null when it takes none; and `rest` for those that find nobody. */
export type Deal = { readonly to: readonly (Parcel | null)[]; readonly rest: Parcel };

export type Papers = {
  /** All papers, none of them dealt yet. */
  readonly all: Parcel;
  readonly none: () => Parcel;
  /** Puts each paper on top of the parcel of the next option it names that takes papers. */
  readonly deal: (parcel: Parcel, deal: Deal) => void;
  /** What a parcel weighs: each paper for the weight of its urn. */
  readonly voice: (parcel: Parcel) => bigint;
};

/**
 * The papers of all urns, to be passed from option to option. A transfer looks only at the papers it moves, and a chain
 * threaded through one array takes the place of a list per pile.
 */
export const papersOf = ({ urns }: Packed): Papers => {
  const chains = urns.map(chainOf);
  const none = (): Parcel => ({
    firsts: Int32Array.from(urns, ({ ballots }) => ballots),
    sums: new Float64Array(urns.length),
  });
  return {
    all: { ...none(), firsts: new Int32Array(urns.length) },
    none,
    deal: (parcel, deal) => chains.forEach((chain, urn) => dealChain(chain, urn, parcel, deal)),
    voice: ({ sums }) => urns.reduce((sum, { weight }, urn) => sum + weight * BigInt(sums[urn] ?? 0), 0n),
  };
};

/** `next[n]`: the paper under paper n; `cursor[n]`: how far in the urn's places paper n has been read. */
type Chain = { readonly urn: PackedUrn; readonly next: Int32Array; readonly cursor: Uint32Array };

const chainOf = (urn: PackedUrn): Chain => {
  const next = new Int32Array(urn.ballots);
  for (let ballot = 0; ballot < urn.ballots; ballot += 1) next[ballot] = ballot + 1;
  return { urn, next, cursor: urn.starts.slice(0, urn.ballots) };
};

/** The inner loop of every count by transfer: nothing is made in it, and piles stand in flat arrays. */
const dealChain = (
  { urn, next, cursor }: Chain,
  at: number,
  { firsts }: Parcel,
  { to, rest }: Deal,
): void => {
  const { ballots, places, starts, counts } = urn;
  const parcels = [...to, rest];
  const takes = Uint8Array.from(to, (parcel) => (parcel ? 1 : 0));
  const heads = Int32Array.from(parcels, (parcel) => parcel?.firsts[at] ?? ballots);
  const sums = Float64Array.from(parcels, (parcel) => parcel?.sums[at] ?? 0);
  for (let ballot = firsts[at] ?? ballots; ballot < ballots;) {
    const under = next[ballot] ?? ballots;
    const end = starts[ballot + 1] ?? 0;
    let read = cursor[ballot] ?? 0;
    while (read < end && takes[places[read] ?? 0] === 0) read += 1;
    cursor[ballot] = read;
    const pile = read < end ? (places[read] ?? 0) : to.length;
    next[ballot] = heads[pile] ?? ballots;
    heads[pile] = ballot;
    sums[pile] = (sums[pile] ?? 0) + (counts[ballot] ?? 0);
    ballot = under;
  }
  parcels.forEach((parcel, pile) => {
    if (!parcel) return;
    parcel.firsts[at] = heads[pile] ?? ballots;
    parcel.sums[at] = sums[pile] ?? 0;
  });
};
