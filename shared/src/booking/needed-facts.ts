import { DAY, instant, later, type Instant, type Slot } from '../kernel/index.js';
import type { Asset } from './asset.js';
import { quotaWindow, quotaWindows } from './quota-window.js';
import { rulesFor, type Rule } from './rule.js';
import type { Asker, Wish } from './wish.js';

/** How far past the wish a next possible date is looked for. */
const SEARCH = 35 * DAY;

/** What the server must read, so that it reads once. */
export type NeededFacts = {
  /** Load what the asker's firm and person hold that touches this, for `used`; null when no quota applies. */
  readonly usage: Slot | null;
  /** After a refusal, load `used` and `held` that touch this and decide again: then a next date can be promised. */
  readonly search: Slot;
  /** To give as `knownUntil` when `search` has been loaded. */
  readonly knownUntil: Instant;
};

export const neededFacts = (rules: readonly Rule[], wish: Wish, asset: Asset, who: Asker): NeededFacts => {
  const quotas = rulesFor(rules, asset, who).flatMap(({ clause }) =>
    clause.kind === 'quota' ? [clause] : [],
  );
  const windows = quotas.flatMap((clause) => quotaWindows(clause, wish.slot, asset.timezone));
  const knownUntil = later(wish.slot.to, SEARCH);
  const ends = quotas.map(({ params }) => quotaWindow(params.window, knownUntil, asset.timezone));
  return {
    usage: windows.length === 0 ? null : hull(windows),
    search: hull([...windows, { from: wish.slot.from, to: knownUntil }, ...ends]),
    knownUntil,
  };
};

const hull = (slots: readonly Slot[]): Slot => ({
  from: instant(Math.min(...slots.map(({ from }) => from))),
  to: instant(Math.max(...slots.map(({ to }) => to))),
});
