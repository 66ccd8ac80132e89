import { lengthOf, refuseAll, type AssetId, type Slot } from '../kernel/index.js';
import type { Asset } from './asset.js';
import { failingsOf, senseless, type BookingCase } from './failings.js';
import { fittingSlot } from './fitting-length.js';
import { nextPossible } from './next-possible.js';
import { reasonOf, type BookingRefused, type WayOut } from './refusal.js';
import { rulesFor, type Rule } from './rule.js';
import { minutesOf } from './slot-arithmetic.js';
import type { Asker } from './wish.js';

/** What may be written, and under which wording of which articles it was judged. */
export type Accepted = {
  readonly kind: 'accepted';
  readonly booking: {
    readonly assetId: AssetId;
    readonly slot: Slot;
    readonly quantity: number;
    readonly purpose: string;
    readonly who: Asker;
  };
  readonly under: readonly { readonly clauseId: string; readonly article: Rule['article'] }[];
};
export type BookingDecision = Accepted | BookingRefused;

/** The facts of a decision as they are found: the asset may not exist. */
export type BookingQuestion = Omit<BookingCase, 'asset'> & { readonly asset: Asset | null };

/**
 * May this be booked? The one answer behind the form, create, move, approval, the simulator and the audit. A
 * refusal carries every failing clause with its article and vote. Pure: give it `held` and `knownUntil` to be told
 * when the booking would be possible.
 */
export const decideBooking = ({ asset, ...question }: BookingQuestion): BookingDecision => {
  if (asset === null || asset.id !== question.wish.assetId) return plain('unknown-asset');
  const nonsense = senseless(question.wish);
  if (nonsense) return refused([reasonOf({ rule: null, failure: nonsense }, null)]);
  const asked = { ...question, asset };
  const failings = failingsOf(asked);
  if (failings.length === 0) return accepted(asked);
  const way = wayOut(asked);
  return refused(failings.map((failing) => reasonOf(failing, way)));
};

const wayOut = (asked: BookingCase): WayOut | null => {
  const slot = fittingSlot(asked);
  const at = nextPossible({ ...asked, wish: { ...asked.wish, slot } });
  return at === null ? null : { at, minutes: minutesOf(lengthOf(slot)) };
};

const plain = (code: 'unknown-asset'): BookingRefused =>
  refused([reasonOf({ rule: null, failure: { code, facts: {}, next: null } }, null)]);

const refused = (reasons: BookingRefused['reasons']): BookingRefused => ({ ...refuseAll(reasons), reasons });

const accepted = ({ asset, wish, who, rules }: BookingCase): Accepted => ({
  kind: 'accepted',
  booking: { assetId: asset.id, slot: wish.slot, quantity: wish.quantity, purpose: wish.purpose, who },
  under: rulesFor(rules, asset, who).map(({ clause, article }) => ({ clauseId: clause.id, article })),
});
