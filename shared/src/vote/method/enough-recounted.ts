import type { Counted } from './counted.js';
import { enoughOf, leastOf, nextInLine, type Enough } from './enough-ballots.js';
import type { Packed, PackedUrn } from './pack-rankings.js';

/** Past so many ballots, counting again for every guess takes longer than what it tells is worth. */
const MOST_BALLOTS = 2_000;

/**
 * What would have sufficed where more ballots move a quota, and no formula tells what follows: found by counting again
 * with so many ballots more. In such a count a further ballot may even harm its option: this many choose it, one fewer
 * does not, and nothing is claimed of other numbers. Told of one box.
 * @param recount without settling ties
 */
export const enoughRecounted = (
  packed: Packed,
  counted: Pick<Counted, 'order' | 'winners'>,
  recount: (packed: Packed) => Counted,
): readonly Enough[] => {
  const [urn, ...others] = packed.urns;
  if (!urn || others.length > 0 || urn.ballots > MOST_BALLOTS) return [];
  return nextInLine(counted).flatMap((option) => {
    const alone = packed.options.indexOf(option);
    // Whoever has a place has it, though a tie for another one stays open.
    const chosenWith = (more: bigint): boolean =>
      recount({ ...packed, urns: [joined(urn, alone, Number(more))] }).winners.includes(option);
    return enoughOf(option, leastOf(chosenWith));
  });
};

/** The urn with a ballot more, of so many electors, which names one option. */
const joined = (urn: PackedUrn, place: number, count: number): PackedUrn => {
  const end = urn.starts[urn.ballots] ?? 0;
  return {
    ...urn,
    ballots: urn.ballots + 1,
    places: Uint8Array.from([...urn.places.subarray(0, end), place]),
    starts: Uint32Array.from([...urn.starts.subarray(0, urn.ballots + 1), end + 1]),
    counts: Float64Array.from([...urn.counts.subarray(0, urn.ballots), count]),
    electors: urn.electors + count,
  };
};
