import type { Actor } from '@communaux/shared/access';
import { decideBooking, neededFacts, type Accepted, type Wish } from '@communaux/shared/booking';
import { isRefused, type FirmId, type Refused, type ZoneId } from '@communaux/shared/kernel';
import { rulesInForce } from '../charter/index.js';
import type { Booking } from '../generated/schema.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { askerOf, shareOf } from './asker.js';
import type { AssetRow } from './asset.view.js';
import { assetInService } from './asset-in-service.js';
import { lockShareOf, storeBooking, type Request, type Taken } from './booking.store.js';
import { showBooking, type BookingRow } from './booking.view.js';
import { explain } from './explain-refusal.js';
import { usedWithin } from './facts.view.js';

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
    if (decision.kind === 'refused' || !asset) return explain(work, question, null);
    const taken = await take(work, { asset, ...decision, requestKey });
    if (taken.kind !== 'made' || taken.requestKey !== requestKey) return explain(work, question, taken);
    return showBooking(work, rowOf(work, asset, decision.booking, taken));
  };

/** Of all who ask for the same slot of a dock in one transaction, the first one's answer tells the others that they lost. */
const take = async (work: Work, request: Request): Promise<Taken> => {
  const { asset, booking, requestKey } = request;
  const { from, to } = booking.slot;
  const place = asset.allocation === 'unit' ? `${asset.id} ${from} ${to}` : requestKey;
  const taken = await work.once(`take ${place}`, () => takeAndRecord(work, request));
  const mine = taken.requestKey === requestKey;
  // Whoever was first asked for what they had before, and left the slot as it was.
  return taken.kind === 'asked-before' && !mine ? takeAndRecord(work, request) : taken;
};

const takeAndRecord = async (work: Work, request: Request): Promise<Taken> => {
  const taken = await storeBooking(work, request);
  if (taken.kind === 'made')
    work.record({ act: 'booking.made', facts: { booking: taken.id, asset: request.asset.id } });
  return taken;
};

/**
 * The same, sharing its transaction with whoever books in the zone at that moment: when a month opens, a hundred asks
 * pay for one. Two asks on one share follow each other, so that the second counts what the first has taken.
 */
export const bookInConvoy = (
  works: UnitOfWork,
  actor: Actor,
  zoneId: ZoneId,
  request: BookSlot,
): Promise<Booking | Refused> => {
  const who = askerOf({ actor, zoneId }, request.firmId);
  if (isRefused(who)) return Promise.resolve(who);
  return works.runInConvoy(actor, zoneId, shareOf(who), bookSlot(request));
};

/** What was just written, without reading it back. */
const rowOf = (
  { now }: Work,
  asset: AssetRow,
  { slot, quantity, purpose, who }: Accepted['booking'],
  made: Extract<Taken, { kind: 'made' }>,
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
