import {
  decideBooking,
  neededFacts,
  type Accepted,
  type Asker,
  type BookingDecision,
  type Rule,
  type Wish,
} from '@communaux/shared/booking';
import { isRefused, lengthOf, MINUTE, refuse, type FirmId, type Refused } from '@communaux/shared/kernel';
import { rulesInForce } from '../charter/index.js';
import type { Booking } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { askerOf } from './asker.js';
import type { AssetRow } from './asset.view.js';
import { assetInService } from './asset-in-service.js';
import { lockShareOf, storeBooking, storeRefusal, type Made } from './booking.store.js';
import { bookingOfRequest, showBooking, type BookingRow } from './booking.view.js';
import { heldWithin, usedWithin } from './facts.view.js';

export type BookSlot = { readonly wish: Wish; readonly firmId: FirmId | null; readonly requestKey: string };

/** Books a slot under the articles in force, or says every reason why not, with the next possible time. */
export const bookSlot =
  ({ wish, firmId, requestKey }: BookSlot): UseCase<Booking | Refused> =>
  async (work) => {
    const who = askerOf(work, firmId);
    if (isRefused(who)) return who;
    const asset = await assetInService(work, wish.assetId);
    const rules = await rulesInForce(work);
    const needs = asset && neededFacts(rules, wish, asset, who);
    if (needs?.usage) await lockShareOf(work, who);
    const used = needs?.usage ? await usedWithin(work, who, needs.usage) : [];
    const decision = decideBooking({ asset, rules, wish, who, used, now: work.now });
    const question = { asset, rules, wish, who, requestKey };
    if (decision.kind === 'refused' || !asset) return explain(work, question);
    const made = await storeBooking(work, { asset, ...decision, requestKey });
    if (made === null) return explain(work, question);
    work.record({ act: 'booking.made', facts: { booking: made.id, asset: asset.id } });
    return showBooking(work, rowOf(work, asset, decision.booking, made));
  };

/** What was just written, without reading it back. */
const rowOf = (
  { now }: Work,
  asset: AssetRow,
  { slot, quantity, purpose, who }: Accepted['booking'],
  made: Made,
): BookingRow => ({
  id: made.id,
  asset,
  ...slot,
  quantity,
  purpose,
  firm: who.firmId && { id: who.firmId, name: made.firmName ?? '' },
  personId: who.personId,
  madeAt: now,
  cancelledAt: null,
});

type Question = {
  readonly asset: AssetRow | null;
  readonly rules: readonly Rule[];
  readonly wish: Wish;
  readonly who: Asker;
  readonly requestKey: string;
};

/** A refusal reads more than an acceptance: it owes the next possible time. A request sent twice finds its booking. */
const explain = async (work: Work, { requestKey, ...question }: Question): Promise<Booking | Refused> => {
  const before = await bookingOfRequest(work, requestKey);
  if (before) return showBooking(work, before);
  const { asset, rules, wish, who } = question;
  if (!asset) return refusalOf(decideBooking({ ...question, used: [], now: work.now }), wish);
  const { usage, search, knownUntil } = neededFacts(rules, wish, asset, who);
  const used = usage ? await usedWithin(work, who, search) : [];
  const held = await heldWithin(work, asset.id, search);
  const decision = decideBooking({ ...question, used, held, knownUntil, now: work.now });
  const refusal = refusalOf(decision, wish);
  await storeRefusal(work, wish, who, refusal.reasons);
  return refusal;
};

/** The slot was lost, and is free again by the time we look: the answer stays no, and says to ask once more. */
const refusalOf = (decision: BookingDecision, { slot }: Wish): Refused => {
  if (decision.kind === 'refused') return decision;
  const next = { nextPossible: slot.from, nextMinutes: lengthOf(slot) / MINUTE };
  return refuse('taken', { article: null, decision: null, askFrom: null, ...next });
};
