import type { Packed, PackedUrn } from './pack-rankings.js';
import { TIED } from './packed-place.js';

/**
 * The same box where equal ranks mean nothing, as a ballot passes from one option to the next: each ballot ends before
 * its first shared rank (governance 4.8), and one that begins by it says nothing and is invalid.
 */
export const cutAtTies = ({ options, urns, ballots }: Packed): Packed => {
  if (urns.every(({ tied }) => !tied)) return { options, urns, ballots };
  const cut = urns.map((urn) => (urn.tied ? cutUrn(urn) : urn));
  const lost = urns.reduce((sum, { electors }, at) => sum + electors - (cut[at]?.electors ?? 0), 0);
  return {
    options,
    urns: cut,
    ballots: { ...ballots, valid: ballots.valid - lost, invalid: ballots.invalid + lost },
  };
};

const cutUrn = ({ weight, ballots, places, starts, counts }: PackedUrn): PackedUrn => {
  const to = { places: places.slice(), starts: starts.slice(), counts: counts.slice() };
  let [kept, end, electors] = [0, 0, 0];
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const start = starts[ballot] ?? 0;
    const length = lengthBeforeTie(places, start, starts[ballot + 1] ?? 0);
    if (length === 0) continue;
    to.places.copyWithin(end, start, start + length);
    end += length;
    const count = counts[ballot] ?? 0;
    to.counts[kept] = count;
    electors += count;
    kept += 1;
    to.starts[kept] = end;
  }
  return { ...to, weight, ballots: kept, electors, tied: false };
};

/** The mark is on the second of a shared rank. */
const lengthBeforeTie = (places: Uint8Array, start: number, end: number): number => {
  for (let at = start; at < end; at += 1) if ((places[at] ?? 0) >= TIED) return at - 1 - start;
  return end - start;
};
