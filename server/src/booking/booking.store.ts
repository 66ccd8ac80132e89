import type { Accepted, Asker, Wish } from '@communaux/shared/booking';
import type { BookingId, Reason } from '@communaux/shared/kernel';
import { Gathering } from '../platform/database/gathering.js';
import type { RowsStatement, Work } from '../platform/database/work.js';
import { shareOf } from './asker.js';
import type { AssetRow } from './asset.view.js';

/**
 * Serialises the quotas of one firm (or of one person without firm): sixteen colleagues booking sixteen rooms at once
 * pass one by one, and what they read next is true (booking.md 4.3). Always taken before any lock on an asset.
 */
export const lockShareOf = ({ tx, zoneId }: Work, who: Asker): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${zoneId} ${shareOf(who)}`]);

export type Request = {
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
/** What became of the ask of `requestKey`: booked; or this very request had been booked before; or others were first. */
export type Taken = { readonly requestKey: string } & (
  | { readonly kind: 'made'; readonly id: BookingId; readonly firmName: string | null }
  | { readonly kind: 'asked-before' | 'lost' }
);

/**
 * Writes the booking if the slot is still free: the constraint (unit) or the trigger (pool) is the judge, and a loser
 * gets no row instead of an error, so nobody deadlocks (booking.md 4.1). Bookings of one moment are written together:
 * starting a statement costs the database more than the rows.
 */
export const storeBooking = async (work: Work, request: Request): Promise<Taken> => {
  const { requestKey } = request;
  const bookings = await work.once('bookings', () =>
    Promise.resolve(new Gathering((rows: readonly Row[]) => insertBookings(work, rows))),
  );
  const stored = await bookings.ask(rowOf(work, request));
  if (!stored.allocated) return { kind: 'lost', requestKey };
  if (stored.booked) return { kind: 'made', requestKey, id: stored.booked, firmName: stored.firmName };
  // The same request, sent again where there is room: the second keeps nothing.
  await dropAllocation(work, stored.allocated);
  return { kind: 'asked-before', requestKey };
};

type Row = ReturnType<typeof rowOf>;
const rowOf = ({ now, newId }: Work, { asset, booking, under, requestKey }: Request) => ({
  allocation_id: newId<string>(),
  booking_id: newId<string>(),
  asset_id: asset.id,
  firm_id: booking.who.firmId,
  person_id: booking.who.personId,
  exclusive: asset.allocation === 'unit',
  quantity: booking.quantity,
  starts_at: booking.slot.from,
  ends_at: booking.slot.to,
  purpose: booking.purpose,
  rules: under,
  request_key: requestKey,
  made_at: now,
});

/** Assets ascending, as everywhere; of two asks for one slot, the first that came. */
const insertBookings = ({ tx, zoneId }: Work, rows: readonly Row[]): Promise<Stored[]> =>
  tx.query<Stored>(INSERT_BOOKINGS, [zoneId, JSON.stringify(rows.map((row, place) => ({ ...row, place })))]);

const INSERT_BOOKINGS: RowsStatement = `
  with wish as (
    select wish.*, to_timestamp(starts_at / 1000.0) as "from", to_timestamp(ends_at / 1000.0) as until
    from jsonb_to_recordset($2) as wish (place integer, allocation_id uuid, booking_id uuid, asset_id uuid, firm_id uuid, person_id uuid,
      exclusive boolean, quantity integer, starts_at bigint, ends_at bigint, purpose text, rules jsonb, request_key uuid, made_at bigint)),
  allocated as (
    insert into allocation (zone_id, id, asset_id, booking_id, firm_id, person_id, kind, exclusive, quantity, starts_at, ends_at, blocked)
    select $1, allocation_id, asset_id, booking_id, firm_id, person_id, 'booking', exclusive, quantity, "from", until, tstzrange("from", until)
    from wish order by asset_id, place
    on conflict do nothing returning id),
  booked as (
    insert into booking (zone_id, id, asset_id, firm_id, person_id, purpose, rules, request_key, made_at)
    select $1, booking_id, asset_id, firm_id, person_id, purpose, rules, request_key, to_timestamp(made_at / 1000.0)
    from wish where allocation_id in (select id from allocated) order by place
    on conflict on constraint booking_request_once do nothing returning id)
  select (select id from allocated where id = allocation_id) as allocated, (select id from booked where id = booking_id) as booked,
    (select name from firm where zone_id = $1 and id = firm_id) as "firmName"
  from wish order by place`;

const dropAllocation = ({ tx, zoneId }: Work, id: string): Promise<unknown> =>
  tx.query('update allocation set released_at = now(), booking_id = null where zone_id = $1 and id = $2', [
    zoneId,
    id,
  ]);

/** Unmet demand is data: what was refused, and why. */
export const storeRefusal = (
  { defer, now, newId }: Work,
  wish: Wish,
  who: Asker,
  reasons: readonly Reason[],
): void =>
  defer(INSERT_REFUSALS, {
    id: newId<string>(),
    asset_id: wish.assetId,
    firm_id: who.firmId,
    person_id: who.personId,
    starts_at: wish.slot.from,
    ends_at: wish.slot.to,
    quantity: wish.quantity,
    reasons,
    made_at: now,
  });

const INSERT_REFUSALS: RowsStatement = `
  insert into booking_refusal (zone_id, id, asset_id, firm_id, person_id, starts_at, ends_at, quantity, reasons, made_at)
  select $1, id, asset_id, firm_id, person_id, to_timestamp(starts_at / 1000.0), to_timestamp(ends_at / 1000.0), quantity, reasons, to_timestamp(made_at / 1000.0)
  from jsonb_to_recordset($2) as refusal (id uuid, asset_id uuid, firm_id uuid, person_id uuid, starts_at bigint, ends_at bigint, quantity integer, reasons jsonb, made_at bigint)`;

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
