/** Ballots that say the same thing, written in the notation of their method, and how many electors cast them. */
export type Shape = { readonly ballot: string; readonly count: number };

/**
 * What one college put in its own box. A vote counted by college multiplies the sums of each urn by its `weight`, a
 * whole number that is the same for every ballot of the urn: a weight is never carried by a ballot, and two equal
 * shapes of the same college are always worth the same (governance 7.3). Weight 1 everywhere counts heads.
 * Within an urn, sums of `count` are safe integers; across urns, sums are bigint.
 */
export type Urn = { readonly weight: bigint; readonly shapes: readonly Shape[] };

/** One urn of heads. */
export const oneUrn = (shapes: readonly Shape[]): readonly Urn[] => [{ weight: 1n, shapes }];
