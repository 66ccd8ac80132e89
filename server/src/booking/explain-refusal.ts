import { personOf } from '@communaux/shared/access';
import {
  decideBooking,
  neededFacts,
  type Asker,
  type BookingDecision,
  type Rule,
  type Wish,
} from '@communaux/shared/booking';
import { lengthOf, MINUTE, refuse, type Refused } from '@communaux/shared/kernel';
import type { Booking } from '../generated/schema.js';
import type { Work } from '../platform/database/work.js';
import type { AssetRow } from './asset.view.js';
import { storeRefusal, type Taken } from './booking.store.js';
import { bookingOf, bookingOfRequest, holdersOf, showBooking, type BookingRow } from './booking.view.js';
import { heldWithin, usedWithin } from './facts.view.js';

export type Question = {
  readonly asset: AssetRow | null;
  readonly rules: readonly Rule[];
  readonly wish: Wish;
  readonly who: Asker;
  readonly requestKey: string;
};

/** A refusal reads more than an acceptance: it owes the next possible time. A request sent twice finds its booking. */
export const explain = async (
  work: Work,
  { requestKey, ...question }: Question,
  taken: Taken | null,
): Promise<Booking | Refused> => {
  const before = await madeBefore(work, requestKey, question.wish, taken);
  if (before) return showBooking(work, before);
  const { asset, rules, wish, who } = question;
  if (!asset) return refusalOf(decideBooking({ ...question, used: [], now: work.now }), wish);
  const { usage, search, knownUntil } = neededFacts(rules, wish, asset, who);
  const used = usage ? await usedWithin(work, who, search) : [];
  const span = `held ${asset.id} ${search.from} ${search.to}`;
  const held = await work.once(span, () => heldWithin(work, asset.id, search));
  const decision = decideBooking({ ...question, used, held, knownUntil, now: work.now });
  const refusal = refusalOf(decision, wish);
  storeRefusal(work, wish, who, refusal.reasons);
  return refusal;
};

/**
 * What this very request had made before, if anything. Lost to others is the common case when a month opens: one look at
 * who holds the slot then serves all who lost it.
 */
const madeBefore = async (
  work: Work,
  requestKey: string,
  { assetId, slot }: Wish,
  taken: Taken | null,
): Promise<BookingRow | null> => {
  if (taken?.kind !== 'lost' && taken?.kind !== 'made') return bookingOfRequest(work, requestKey);
  const holders = await work.once(`holders ${assetId} ${slot.from} ${slot.to}`, () =>
    holdersOf(work, assetId, slot),
  );
  const own = holders.find(
    (holder) => holder.requestKey === requestKey && holder.personId === personOf(work.actor),
  );
  return own ? bookingOf(work, own.id) : null;
};

/** The slot was lost, and is free again by the time we look: the answer stays no, and says to ask once more. */
const refusalOf = (decision: BookingDecision, { slot }: Wish): Refused => {
  if (decision.kind === 'refused') return decision;
  const next = { nextPossible: slot.from, nextMinutes: lengthOf(slot) / MINUTE };
  return refuse('taken', { article: null, decision: null, askFrom: null, ...next });
};
