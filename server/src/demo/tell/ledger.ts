import { dayOf, type Held, type Use } from '@communaux/shared/booking';
import { DAY, instant, type Instant, type Slot } from '@communaux/shared/kernel';
import { ZONE_TIME } from '../days.js';
import type { KeyedAsset } from './assets.js';
import type { PastWish } from './wishes.js';

/** Who holds what, as the story goes: the part that the database plays in the product. */
export type Ledger = {
  readonly heldAround: (asset: KeyedAsset, slot: Slot) => readonly Held[];
  readonly usesOf: (wish: PastWish) => readonly Use[];
  readonly add: (wish: PastWish) => void;
};

/** Quotas look at most one month around; only docks and rooms have any. */
const COUNTED = new Set(['dock', 'room']);
const REACH = 32 * DAY;

export const openLedger = (): Ledger => {
  const held = new Map<string, Held[]>();
  const uses = new Map<string, Use[]>();
  const shareOf = ({ person }: PastWish): string => person.firmId ?? person.id;
  const daysOf = ({ from, to }: Slot): number[] => {
    const [first, last] = [dayOf(ZONE_TIME, from), dayOf(ZONE_TIME, instant(to - 1))];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  };
  return {
    heldAround: (asset, slot) => daysOf(slot).flatMap((day) => held.get(`${asset.id} ${day}`) ?? []),
    usesOf: (wish) =>
      COUNTED.has(wish.asset.kind)
        ? (uses.get(shareOf(wish)) ?? []).filter(({ slot }) => near(slot.from, wish.slot.from))
        : [],
    add: (wish) => {
      const { asset, slot, quantity, person } = wish;
      for (const day of daysOf(slot)) append(held, `${asset.id} ${day}`, { slot, quantity });
      if (!COUNTED.has(asset.kind)) return;
      const use = {
        slot,
        quantity,
        assetId: asset.id,
        assetKind: asset.kind,
        personId: person.id,
        firmId: person.firmId,
      };
      append(uses, shareOf(wish), use);
    },
  };
};

const near = (a: Instant, b: Instant): boolean => Math.abs(a - b) < REACH;

const append = <Item>(lists: Map<string, Item[]>, key: string, item: Item): void => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};
