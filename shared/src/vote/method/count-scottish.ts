import type { Sha256 } from '../freeze.js';
import type { Counted, TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import type { Packed } from './pack-rankings.js';
import { countWigm, type WigmCount } from './wigm.js';
import { tieSettler } from './tie.js';

/** Orders of equal surpluses that are tried before giving up. */
const MOST_TRIES = 48;

/**
 * Single transferable vote as Scotland counts it (SSI 2007/42). Equal surpluses that no rule orders leave the count
 * unresolved, unless every order elects the same: in a small body they are frequent, and seldom matter.
 * Figures: see `countWigm`.
 */
export const countScottish = (
  places: number,
  packed: Packed,
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const settle = tieSettler(tieBreak, sha256);
  const count = (forced: readonly OptionKey[]): WigmCount => countWigm({ places, packed, settle, forced });
  const straight = count([]);
  if (straight.fork.length === 0) return straight.counted;
  const [first, ...others] = eachWay(count, straight.fork);
  const same = first !== undefined && others.every((other) => sameWinners(first, other));
  return same && first.status === 'decided'
    ? { ...first, order: orderOfAll(first, others) }
    : straight.counted;
};

/** What all orders of surpluses agree on: options that one of them ranks otherwise stand side by side. */
const orderOfAll = (first: Counted, others: readonly Counted[]): Counted['order'] => {
  const ahead: OptionKey[] = [];
  let beside: OptionKey[] = [];
  const order: OptionKey[][] = [];
  for (const group of first.order) {
    ahead.push(...group);
    beside.push(...group);
    if (!others.every((other) => beginsWith(other, ahead))) continue;
    order.push(beside.toSorted());
    beside = [];
  }
  return order;
};

/** Whether these options, and no other, come first. */
const beginsWith = ({ order }: Counted, ahead: readonly OptionKey[]): boolean =>
  order.some((_, last) => sameOptions(order.slice(0, last + 1).flat(), ahead));

/** The ends of all orders; none when there are too many of them. */
const eachWay = (
  count: (forced: readonly OptionKey[]) => WigmCount,
  fork: readonly OptionKey[],
): readonly Counted[] => {
  const ends: Counted[] = [];
  const waiting = fork.map((option) => [option]);
  for (let tries = 0; waiting.length > 0; tries += 1) {
    if (tries === MOST_TRIES) return [];
    const forced = waiting.shift() ?? [];
    const way = count(forced);
    if (way.fork.length === 0) ends.push(way.counted);
    waiting.push(...way.fork.map((option) => [...forced, option]));
  }
  return ends;
};

const sameWinners = (a: Counted, b: Counted): boolean =>
  a.status === b.status && sameOptions(a.winners, b.winners);

const sameOptions = (some: readonly OptionKey[], others: readonly OptionKey[]): boolean =>
  some.length === others.length && some.every((option) => others.includes(option));
