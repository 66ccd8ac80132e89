import type { Packed, PackedUrn } from './pack-rankings.js';

/**
 * Papers that lie together: for each urn the first of a chain of ballots (-1: none), and how many electors they stand
 * for. A parcel is dealt once; its papers are then in others.
 */
export type Parcel = { readonly firsts: Int32Array; readonly sums: Float64Array };

/** Parcels by the option the papers go to; papers that name nobody who can still take them are exhausted. */
export type Dealt = { readonly to: readonly Parcel[]; readonly exhausted: Parcel };

export type Papers = {
  /** All papers, none of them dealt yet. */
  readonly all: Parcel;
  /** Passes each paper on to the next option it names among those that `open` marks. */
  readonly deal: (parcel: Parcel, open: (place: number) => boolean) => Dealt;
  /** What a parcel weighs: each paper for the weight of its urn. */
  readonly voice: (parcel: Parcel) => bigint;
};

const NONE = -1;

/**
 * The papers of all urns, to be passed from option to option. Each paper is looked at once per transfer that moves it,
 * and a chain threaded through one array takes the place of a list per pile.
 */
export const papersOf = ({ options, urns }: Packed): Papers => {
  const chains = urns.map(chainOf);
  const emptyParcel = (): Parcel => ({
    firsts: new Int32Array(urns.length).fill(NONE),
    sums: new Float64Array(urns.length),
  });
  const all: Parcel = {
    firsts: Int32Array.from(urns, ({ ballots }) => (ballots > 0 ? 0 : NONE)),
    sums: Float64Array.from(urns, ({ ballots, counts }) =>
      counts.subarray(0, ballots).reduce((sum, count) => sum + count, 0),
    ),
  };
  const deal: Papers['deal'] = (parcel, open) => {
    const isOpen = Uint8Array.from(options, (_, place) => (open(place) ? 1 : 0));
    const piles = Array.from({ length: options.length + 1 }, emptyParcel);
    chains.forEach((chain, urn) =>
      dealChain(chain, isOpen, { urn, first: parcel.firsts[urn] ?? NONE, piles }),
    );
    return { to: piles.slice(0, -1), exhausted: piles[options.length] ?? emptyParcel() };
  };
  const voice: Papers['voice'] = ({ sums }) =>
    urns.reduce((sum, { weight }, urn) => sum + weight * BigInt(sums[urn] ?? 0), 0n);
  return { all, deal, voice };
};

/** `next[n]`: the paper under paper n; `cursor[n]`: where in the urn's places paper n has been read to. */
type Chain = { readonly urn: PackedUrn; readonly next: Int32Array; readonly cursor: Uint32Array };

const chainOf = (urn: PackedUrn): Chain => {
  const next = new Int32Array(urn.ballots);
  for (let ballot = 0; ballot < urn.ballots; ballot += 1) next[ballot] = ballot + 1;
  if (urn.ballots > 0) next[urn.ballots - 1] = NONE;
  return { urn, next, cursor: urn.starts.slice(0, urn.ballots) };
};

type Dealing = { readonly urn: number; readonly first: number; readonly piles: readonly Parcel[] };

const dealChain = (
  { urn, next, cursor }: Chain,
  isOpen: Uint8Array,
  { urn: at, first, piles }: Dealing,
): void => {
  const { places, starts, counts } = urn;
  const heads = new Int32Array(piles.length).fill(NONE);
  const sums = new Float64Array(piles.length);
  for (let ballot = first; ballot !== NONE;) {
    const under = next[ballot] ?? NONE;
    const end = starts[ballot + 1] ?? 0;
    let read = cursor[ballot] ?? 0;
    while (read < end && isOpen[places[read] ?? 0] === 0) read += 1;
    cursor[ballot] = read;
    const pile = read < end ? (places[read] ?? 0) : isOpen.length;
    next[ballot] = heads[pile] ?? NONE;
    heads[pile] = ballot;
    sums[pile] = (sums[pile] ?? 0) + (counts[ballot] ?? 0);
    ballot = under;
  }
  piles.forEach(({ firsts, sums: all }, pile) => {
    firsts[at] = heads[pile] ?? NONE;
    all[at] = sums[pile] ?? 0;
  });
};
