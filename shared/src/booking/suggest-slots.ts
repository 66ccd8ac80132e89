import { lengthOf, later, type Instant, type Slot } from '../kernel/index.js';
import type { Asset } from './asset.js';
import { senseless, type BookingCase } from './failings.js';
import { nextPossible } from './next-possible.js';
import { movedTo, nextQuarter } from './slot-arithmetic.js';
import type { Held, Wish } from './wish.js';

export type Offer = { readonly assetId: Asset['id']; readonly slot: Slot };

/** "What, when, how long?": the same wish on any of several assets. */
export type Search = Omit<BookingCase, 'asset' | 'held' | 'wish' | 'knownUntil'> & {
  readonly wish: Omit<Wish, 'assetId'>;
  readonly assets: readonly { readonly asset: Asset; readonly held: readonly Held[] }[];
  readonly knownUntil: Instant;
};

/**
 * Up to three offers that would be accepted, nearest to the wish first. Each asset is asked for its first possible
 * beginning from a little before the wish, from the wish, and from after it.
 */
export const suggestSlots = ({ assets, ...search }: Search, most = 3): readonly Offer[] => {
  const wished = search.wish.slot;
  const offers = assets.flatMap(({ asset, held }) =>
    startsToTry(search).flatMap((start) => {
      const wish = { ...search.wish, assetId: asset.id, slot: movedTo(wished, start) };
      const from = senseless(wish) ? null : nextPossible({ ...search, asset, held, wish });
      return from === null ? [] : [{ assetId: asset.id, slot: movedTo(wished, from) }];
    }),
  );
  return withoutRepeats(offers)
    .toSorted((a, b) => Math.abs(a.slot.from - wished.from) - Math.abs(b.slot.from - wished.from))
    .slice(0, most);
};

const startsToTry = ({ wish, now }: Pick<Search, 'wish' | 'now'>): readonly Instant[] => {
  const length = lengthOf(wish.slot);
  return [-2, -1, 0, 1, 2]
    .map((lengths) => later(wish.slot.from, lengths * length))
    .map((start) => (start < now ? nextQuarter(now) : start));
};

const withoutRepeats = (offers: readonly Offer[]): readonly Offer[] => [
  ...new Map(offers.map((offer) => [`${offer.assetId} ${offer.slot.from}`, offer])).values(),
];
