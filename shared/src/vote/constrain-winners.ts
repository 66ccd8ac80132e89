import type { OptionKey } from './method/option.js';
import type { Counted } from './method/counted.js';
import type { ReservedPlaces } from './method/reserved.js';

/** A candidate of an election with reserved places. */
export type Standing = ReservedPlaces['standing'][number];
export type Reserved = Pick<ReservedPlaces, 'places' | 'parity'>;

export type Constrained = {
  readonly winners: readonly OptionKey[];
  /** Stronger candidates who were passed over, and why. */
  readonly skipped: readonly { readonly key: OptionKey; readonly because: 'slot-full' | 'parity' }[];
  /** Candidates still tied for a place that not all of them can have. */
  readonly tied: readonly OptionKey[];
  /** Places nobody could take, by slot. */
  readonly empty: Readonly<Record<string, number>>;
};

type Progress = Pick<Constrained, 'skipped'> & { readonly taken: readonly Standing[] };

/**
 * Fills reserved places down the order of a count: the strongest who may still sit, slot by slot and within parity.
 * The count itself is not redone without those passed over. A group that is tied gets places only when all of its
 * members who may sit can have one; otherwise it is left to the tie rules of the body, and nobody after it is seated.
 */
export const constrainWinners = (
  order: Counted['order'],
  candidates: readonly Standing[],
  reserved: Reserved,
): Constrained => {
  let so: Progress = { taken: [], skipped: [] };
  for (const group of order) {
    const standing = group.flatMap((key) => candidates.filter((one) => one.key === key));
    const eligible = standing.filter((one) => obstacle(reserved, so.taken, one) === null);
    const skipped = standing.flatMap(({ key, ...one }) => {
      const because = obstacle(reserved, so.taken, { key, ...one });
      return because === null ? [] : [{ key, because }];
    });
    const after = eligible.reduce<readonly Standing[]>(
      (taken, one) => (obstacle(reserved, taken, one) === null ? [...taken, one] : taken),
      so.taken,
    );
    so = { taken: so.taken, skipped: [...so.skipped, ...skipped] };
    if (after.length - so.taken.length < eligible.length) return ended(reserved, so, eligible);
    so = { ...so, taken: after };
  }
  return ended(reserved, so, []);
};

const obstacle = (
  { places, parity }: Reserved,
  taken: readonly Standing[],
  { slot, gender }: Standing,
): 'slot-full' | 'parity' | null => {
  if (taken.filter((one) => one.slot === slot).length >= (places[slot] ?? 0)) return 'slot-full';
  if (parity === 'none' || gender === 'none') return null;
  const most = Math.ceil(allPlaces(places) / 2);
  return taken.filter((one) => one.gender === gender).length >= most ? 'parity' : null;
};

const allPlaces = (places: Reserved['places']): number =>
  Object.values(places).reduce((all, one) => all + one, 0);

const ended = (
  { places }: Reserved,
  { taken, skipped }: Progress,
  tied: readonly Standing[],
): Constrained => ({
  winners: taken.map(({ key }) => key),
  skipped,
  tied: tied.map(({ key }) => key),
  empty: Object.fromEntries(
    Object.entries(places).map(([slot, many]) => [
      slot,
      many - taken.filter((one) => one.slot === slot).length,
    ]),
  ),
});
