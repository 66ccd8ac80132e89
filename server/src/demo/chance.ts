import type { Instant } from '@communaux/shared/kernel';

/** Chance that always falls the same way: the demo is the same zone for everyone, and its spec can compare two. */
export type Chance = {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number, both bounds included. */
  readonly whole: (from: number, to: number) => number;
  readonly happens: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, each as often as its weight says. */
  readonly weigh: <Item>(items: readonly (readonly [Item, number])[]) => Item;
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
  /** A version 7 identifier of that moment. */
  readonly id: <Kind extends string>(at: Instant) => Kind;
};

/** Mulberry32: 32 bits of state are plenty for a story of some hundred thousand draws. */
const mulberry = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const chanceOf = (seed: number): Chance => {
  const next = mulberry(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => given(items[whole(0, items.length - 1)]);
  return {
    next,
    whole,
    pick,
    happens: (share) => next() < share,
    weigh: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      return given(items.find(([, weight]) => (left -= weight) < 0) ?? items.at(-1))[0];
    },
    shuffle: (items) =>
      items
        .map((item) => [next(), item] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, item]) => item),
    id: <Kind extends string>(at: Instant) => identifier(at, next) as Kind,
  };
};

const given = <Item>(item: Item | undefined): Item => {
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
};

/** UUID version 7 (RFC 9562): 48 bits of time, then chance. */
const identifier = (at: Instant, next: () => number): string => {
  const time = at.toString(16).padStart(12, '0');
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('');
  const variant = (8 + Math.floor(next() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
};
