import { decideBooking, type Accepted, type BookingRefused, type Rule } from '@communaux/shared/booking';
import { DAY, later, type Instant } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import { byPerson, type Row, type Setting, type Told, type ToldLine } from '../story.js';
import { openLedger, type Ledger } from './ledger.js';
import type { PastWish } from './wishes.js';

/** One refusal in so many is kept: people ask again, and the story needs about six hundred. */
const KEPT_REFUSALS = 0.1;
const CANCELLED = 0.04;
/** The register of the demo tells the bookings of the last days only; twenty thousand lines would drown the rest. */
const TOLD_DAYS = 14;

/**
 * Two years of bookings lived under the charter: each wish is judged by the product's own decision, under the rules
 * of its day and what was already held, so that no booking and no refusal of the demo is made up.
 */
export const tellBookings = (
  setting: Setting,
  wishes: readonly PastWish[],
  rulesAt: (at: Instant) => readonly Rule[],
): Told => {
  const ledger = openLedger();
  const bookings: Booked[] = [];
  const refusals: Row[] = [];
  for (const wish of wishes) {
    const rules = rulesAt(wish.madeAt);
    const decision = judge(wish, rules, ledger);
    if (decision.kind === 'accepted') {
      ledger.add(wish);
      bookings.push(booked(setting, wish, decision));
    } else if (setting.chance.happens(KEPT_REFUSALS)) {
      refusals.push(refusalRow(setting, wish, explain(wish, rules, ledger)));
    }
  }
  const told = setting.days.at(-TOLD_DAYS);
  return {
    rows: {
      booking: bookings.map(({ row }) => row),
      allocation: bookings.map(({ allocation }) => allocation),
      booking_refusal: refusals,
    },
    lines: bookings.flatMap(({ lines }) => lines.filter(({ at }) => at >= told)),
  };
};

const questionOf = (wish: PastWish, rules: readonly Rule[], ledger: Ledger) => {
  const { asset, slot, quantity, purpose, person, madeAt } = wish;
  return {
    asset,
    rules,
    wish: { assetId: asset.id, slot, quantity, purpose },
    who: { personId: person.id, firmId: person.firmId, collegeKey: person.college },
    used: ledger.usesOf(wish),
    now: madeAt,
  };
};

const judge = (wish: PastWish, rules: readonly Rule[], ledger: Ledger): Accepted | BookingRefused =>
  decideBooking({ ...questionOf(wish, rules, ledger), held: ledger.heldAround(wish.asset, wish.slot) });

/** A refusal promises the next possible time, so it looks further. */
const explain = (wish: PastWish, rules: readonly Rule[], ledger: Ledger): BookingRefused['reasons'] => {
  const knownUntil = later(wish.slot.to, 10 * DAY);
  const held = ledger.heldAround(wish.asset, { from: wish.slot.from, to: knownUntil });
  const decision = decideBooking({ ...questionOf(wish, rules, ledger), held, knownUntil });
  return decision.kind === 'refused' ? decision.reasons : [];
};

type Booked = { readonly row: Row; readonly allocation: Row; readonly lines: readonly ToldLine[] };

const booked = (setting: Setting, wish: PastWish, { under }: Accepted): Booked => {
  const { chance, zone } = setting;
  const { asset, slot, quantity, purpose, person, madeAt } = wish;
  const id = chance.id<string>(madeAt);
  const cancelledAt = cancellationOf(setting, wish);
  const shared = { zone_id: zone, asset_id: asset.id, firm_id: person.firmId, person_id: person.id };
  const facts = { booking: id, asset: asset.id };
  return {
    row: {
      ...shared,
      id,
      purpose,
      rules: under,
      request_key: chance.id(madeAt),
      made_at: iso(madeAt),
      cancelled_at: cancelledAt === null ? null : iso(cancelledAt),
    },
    allocation: {
      ...shared,
      id: chance.id(madeAt),
      booking_id: id,
      kind: 'booking',
      exclusive: asset.allocation === 'unit',
      quantity,
      starts_at: iso(slot.from),
      ends_at: iso(slot.to),
      blocked: `["${iso(slot.from)}","${iso(slot.to)}")`,
      released_at: cancelledAt === null ? null : iso(cancelledAt),
    },
    lines: [
      { at: madeAt, actor: byPerson(person.id), act: 'booking.made', facts },
      ...(cancelledAt === null
        ? []
        : [{ at: cancelledAt, actor: byPerson(person.id), act: 'booking.cancelled', facts }]),
    ],
  };
};

/** Some change their mind, always before it begins and never after today. */
const cancellationOf = ({ chance, days }: Setting, { slot, madeAt }: PastWish): Instant | null => {
  const last = Math.min(slot.from, days.now);
  return chance.happens(CANCELLED) && last > madeAt
    ? later(madeAt, Math.floor((last - madeAt) * chance.next()))
    : null;
};

const refusalRow = ({ chance, zone }: Setting, wish: PastWish, reasons: BookingRefused['reasons']): Row => ({
  zone_id: zone,
  id: chance.id(wish.madeAt),
  asset_id: wish.asset.id,
  firm_id: wish.person.firmId,
  person_id: wish.person.id,
  starts_at: iso(wish.slot.from),
  ends_at: iso(wish.slot.to),
  quantity: wish.quantity,
  reasons,
  made_at: iso(wish.madeAt),
});
