import { openings, peak } from '@communaux/shared/booking';
import { HOUR, instant, overlaps, type Instant, type Slot } from '@communaux/shared/kernel';
import type { CalendarFacts, HeldShown } from './readings.js';

export type StretchState = 'free' | 'mine' | 'held' | 'hold' | 'maintenance' | 'closure' | 'closed' | 'past';

/** A piece of a day during which nothing changes for the reader. */
export type Stretch = {
  readonly slot: Slot;
  readonly state: StretchState;
  /** Who holds it, when one may know. */
  readonly firmName: string | null;
  /** Places free all along, and places that are the reader's. */
  readonly free: number;
  readonly mine: number;
};

type Facts = Pick<CalendarFacts, 'asset' | 'held' | 'rules'>;

/** A window cut where something begins or ends; a pool by the hour, or its many bookings would make confetti. */
export const stretchesOf = (facts: Facts, window: Slot, now: Instant): readonly Stretch[] => {
  const held = facts.held.filter(({ slot }) => overlaps(slot, window));
  const open = openingsOf(facts, window);
  const cuts = [
    window.from,
    window.to,
    now,
    ...open.flatMap((slots) => slots.flatMap(({ from, to }) => [from, to])),
    ...(facts.asset.allocation === 'unit'
      ? held.flatMap(({ slot: { from, to } }) => [from, to])
      : hoursOf(window)),
  ];
  const inside = [...new Set(cuts)]
    .filter((cut) => cut >= window.from && cut <= window.to)
    .toSorted((a, b) => a - b);
  return inside
    .slice(0, -1)
    .map((from, index) => pieceOf(facts, held, open, { from, to: inside[index + 1] ?? from }, now))
    .reduce<Stretch[]>(joined, []);
};

/** When each rule on hours lets the asset be used; nothing when none does not limit it. */
export const openingsOf = ({ asset, rules }: Facts, { from, to }: Slot): readonly (readonly Slot[])[] =>
  rules.flatMap(({ clause }) =>
    clause.kind === 'open_hours' ? [openings(clause.params.weekly, asset.timezone, from, to)] : [],
  );

const hoursOf = ({ from, to }: Slot): readonly Instant[] =>
  Array.from({ length: Math.ceil((to - from) / HOUR) }, (_, index) => instant(from + index * HOUR));

const pieceOf = (
  { asset }: Facts,
  allHeld: readonly HeldShown[],
  open: readonly (readonly Slot[])[],
  slot: Slot,
  now: Instant,
): Stretch => {
  const held = allHeld.filter((one) => overlaps(one.slot, slot));
  const mine = peak(
    held.filter((one) => one.mine),
    slot,
  );
  const free = Math.max(0, asset.capacity - peak(held, slot));
  const closed = open.some((slots) => !slots.some(({ from, to }) => from <= slot.from && slot.to <= to));
  const holder = asset.allocation === 'unit' ? held[0] : undefined;
  const state = stateOf(holder, { full: free === 0, closed, past: slot.to <= now });
  return { slot, state, firmName: holder?.firmName ?? null, free, mine };
};

type Whole = { readonly full: boolean; readonly closed: boolean; readonly past: boolean };

/** What is taken is shown even when it is closed or over: somebody was there. */
const stateOf = (holder: HeldShown | undefined, { full, closed, past }: Whole): StretchState => {
  if (holder) return holder.mine ? 'mine' : (SPECIAL.find((kind) => kind === holder.kind) ?? 'held');
  if (closed) return 'closed';
  if (past) return 'past';
  return full ? 'held' : 'free';
};

const SPECIAL = ['hold', 'maintenance', 'closure'] as const;

const joined = (all: Stretch[], next: Stretch): Stretch[] => {
  const last = all.at(-1);
  if (!last || !alike(last, next)) return [...all, next];
  return [...all.slice(0, -1), { ...last, slot: { from: last.slot.from, to: next.slot.to } }];
};

/** Two bookings of one holder that follow each other read as one; free places must be as many. */
const alike = (a: Stretch, b: Stretch): boolean =>
  a.state === b.state &&
  a.firmName === b.firmName &&
  (NOTHING_TO_COUNT.has(a.state) || (a.free === b.free && a.mine === b.mine));

const NOTHING_TO_COUNT: ReadonlySet<StretchState> = new Set(['closed', 'past']);
