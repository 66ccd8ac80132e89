import type { Accepted, Asker, Wish } from '@communaux/shared/booking';
import type { BookingId, Reason } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import type { AssetRow } from './asset.view.js';

/**
 * Serialises the quotas of one firm (or of one person without firm): sixteen colleagues booking sixteen rooms at once
 * pass one by one, and what they read next is true (booking.md 4.3). Always taken before any lock on an asset.
 */
export const lockShareOf = ({ tx, zoneId }: Work, { firmId, personId }: Asker): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${zoneId} ${firmId ?? personId}`]);

type Request = {
  readonly asset: AssetRow;
  readonly booking: Accepted['booking'];
  readonly under: Accepted['under'];
  readonly requestKey: string;
};
type Stored = {
  readonly allocated: string | null;
  readonly booked: BookingId | null;
  readonly firmName: string | null;
};
export type Made = { readonly id: BookingId; readonly firmName: string | null };

/**
 * Writes the booking if the slot is still free: the constraint (unit) or the trigger (pool) is the judge, and a loser
 * gets no row instead of an error, so nobody deadlocks (booking.md 4.1).
 * @returns the booking's id and its firm's name, or null when somebody else was first
 */
export const storeBooking = async (work: Work, request: Request): Promise<Made | null> => {
  const { tx, zoneId, now, newId } = work;
  const { asset, booking, under, requestKey } = request;
  const [stored] = await tx.query<Stored>(
    `with allocated as (
       insert into allocation (zone_id, id, asset_id, booking_id, firm_id, person_id, kind, exclusive, quantity, starts_at, ends_at, blocked)
       values ($1, $2, $3, $4, $5, $6, 'booking', $7, $8, to_timestamp($9::bigint / 1000.0), to_timestamp($10::bigint / 1000.0),
         tstzrange(to_timestamp($9::bigint / 1000.0), to_timestamp($10::bigint / 1000.0)))
       on conflict do nothing returning id),
     booked as (
       insert into booking (zone_id, id, asset_id, firm_id, person_id, purpose, rules, request_key, made_at)
       select $1, $4, $3, $5, $6, $11, $12, $13, to_timestamp($14::bigint / 1000.0) from allocated
       on conflict on constraint booking_request_once do nothing returning id)
     select (select id from allocated) as allocated, (select id from booked) as booked,
       (select name from firm where zone_id = $1 and id = $5) as "firmName"`,
    [
      zoneId,
      newId(),
      asset.id,
      newId(),
      booking.who.firmId,
      booking.who.personId,
      asset.allocation === 'unit',
      booking.quantity,
      booking.slot.from,
      booking.slot.to,
      booking.purpose,
      JSON.stringify(under),
      requestKey,
      now,
    ],
  );
  // The same request, sent twice at once to a pool: the second keeps nothing.
  if (stored?.allocated && !stored.booked) await dropAllocation(work, stored.allocated);
  return stored?.booked ? { id: stored.booked, firmName: stored.firmName } : null;
};

const dropAllocation = ({ tx, zoneId }: Work, id: string): Promise<unknown> =>
  tx.query('update allocation set released_at = now(), booking_id = null where zone_id = $1 and id = $2', [
    zoneId,
    id,
  ]);

/** Unmet demand is data: what was refused, and why. */
export const storeRefusal = (
  { tx, zoneId, now, newId }: Work,
  wish: Wish,
  who: Asker,
  reasons: readonly Reason[],
): Promise<unknown> =>
  tx.query(
    `insert into booking_refusal (zone_id, id, asset_id, firm_id, person_id, starts_at, ends_at, quantity, reasons, made_at)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0), to_timestamp($7::bigint / 1000.0), $8, $9, to_timestamp($10::bigint / 1000.0))`,
    [
      zoneId,
      newId(),
      wish.assetId,
      who.firmId,
      who.personId,
      wish.slot.from,
      wish.slot.to,
      wish.quantity,
      JSON.stringify(reasons),
      now,
    ],
  );

/** Frees the slot and marks the booking. @returns false when it was already cancelled */
export const storeCancellation = async ({ tx, zoneId, now }: Work, id: BookingId): Promise<boolean> => {
  const rows = await tx.query(
    `with cancelled as (
       update booking set cancelled_at = to_timestamp($3::bigint / 1000.0)
       where zone_id = $1 and id = $2 and cancelled_at is null returning id),
     released as (
       update allocation set released_at = to_timestamp($3::bigint / 1000.0)
       where zone_id = $1 and booking_id in (select id from cancelled) and released_at is null returning id)
     select id from cancelled`,
    [zoneId, id, now],
  );
  return rows.length > 0;
};
