import type { Strengths } from './duel-strength.js';
import { joined, lock, nothingLocked, stands, stateOf, type Duel, type Locked } from './locked.js';

/** Duels of one strength, of which some exclude others: locking one first is not locking another first. */
export type EqualDuels = readonly Duel[];

/** Puts such duels in the order they are locked in; null when no declared rule does. */
export type OrderDuels = (contested: EqualDuels) => EqualDuels | null;

export type Pairing = {
  /** One per way to go through the equal duels that no rule orders; empty when there are too many to try. */
  readonly ends: readonly Locked[];
  /** What was locked before any such choice: sure, whatever the end. */
  readonly sure: Locked;
};

/** Ways to go through equal duels that are tried before giving up: enough for small bodies, where they are frequent. */
const MOST_STATES = 2_000;

/**
 * Ranked pairs (Tideman 1987): duels are locked from the strongest down, each unless it contradicts those locked before.
 * Equal duels that contradict one another are locked in a declared order. Without one every order is tried, since the
 * end may well be the same.
 */
export const rankPairs = (
  strengths: Strengths,
  orderDuels: OrderDuels,
  most: number = MOST_STATES,
): Pairing => {
  const groups = duelsByStrength(strengths);
  const start: State = { group: 0, locked: nothingLocked(strengths.length), open: [] };
  const seen = new Set<string>();
  const ends = new Map<string, Locked>();
  let sure: Locked | null = null;
  for (const waiting: State[] = [start]; waiting.length > 0;) {
    const state = advance(waiting.pop() ?? start, groups, orderDuels);
    sure ??= state.locked;
    const name = `${state.group} ${stateOf(state.locked)}`;
    if (seen.has(name)) continue;
    if (seen.add(name).size > most) return { ends: [], sure };
    if (state.open.length === 0) ends.set(stateOf(state.locked), state.locked);
    for (const duel of state.open) waiting.push({ ...state, locked: lock(state.locked, duel) });
  }
  return { ends: [...ends.values()], sure: sure ?? start.locked };
};

/** Duels of group `group` that are still open are to be locked in some order; then comes the next group. */
type State = { readonly group: number; readonly locked: Locked; readonly open: EqualDuels };

/** Goes on to the next choice that no rule makes, or to the end. */
const advance = (from: State, groups: readonly EqualDuels[], orderDuels: OrderDuels): State => {
  let { group, locked, open } = from;
  for (;;) {
    const { free, contested } = sorted(locked, open);
    const ordered = contested.length > 0 ? orderDuels(contested) : [];
    locked = [...free, ...(ordered ?? [])].reduce(lock, locked);
    if (!ordered) return { group, locked, open: contested };
    if (group === groups.length) return { group, locked, open: [] };
    open = groups[group] ?? [];
    group += 1;
  }
};

/** Of equal duels, those that lead round in a circle are contested; the others are locked whatever the order. */
const sorted = (locked: Locked, duels: EqualDuels): { free: EqualDuels; contested: EqualDuels } => {
  const open = duels.filter(
    ({ winner, loser }) => !stands(locked, winner, loser) && !stands(locked, loser, winner),
  );
  const all = open.reduce(joined, locked);
  const circles = ({ winner, loser }: Duel): boolean => stands(all, loser, winner);
  return { free: open.filter((duel) => !circles(duel)), contested: open.filter(circles) };
};

/** All duels that somebody won, strongest first, equal ones together. */
export const duelsByStrength = (strengths: Strengths): readonly EqualDuels[] => {
  const groups = new Map<bigint, EqualDuels>();
  strengths.forEach((row, winner) =>
    row.forEach((strength, loser) => {
      if (strength > 0n) groups.set(strength, [...(groups.get(strength) ?? []), { winner, loser }]);
    }),
  );
  return [...groups].toSorted(([a], [b]) => (a > b ? -1 : a < b ? 1 : 0)).map(([, duels]) => duels);
};
