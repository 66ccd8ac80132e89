import {
  instant,
  type AssetId,
  type BookingId,
  type FirmId,
  type Instant,
  type PersonId,
  type Slot,
} from '@communaux/shared/kernel';
import { firmsOf, isAgent, personOf } from '@communaux/shared/access';
import { decideCancellation } from '@communaux/shared/booking';
import type { Booking, BookingPage } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import type { AssetRow } from './asset.view.js';

export type BookingRow = {
  readonly id: BookingId;
  readonly asset: AssetRow;
  readonly from: Instant;
  readonly to: Instant;
  readonly quantity: number;
  readonly purpose: string;
  readonly firm: { readonly id: FirmId; readonly name: string } | null;
  readonly personId: PersonId;
  readonly madeAt: Instant;
  readonly cancelledAt: Instant | null;
};

const SELECT_BOOKING = `
  select booking.id, booking.purpose, booking.person_id as "personId",
    jsonb_build_object('id', asset.id, 'kind', asset.kind, 'name', asset.name, 'about', asset.about,
      'allocation', asset.allocation, 'capacity', asset.capacity, 'timezone', zone.time_zone) as asset,
    case when firm.id is not null then jsonb_build_object('id', firm.id, 'name', firm.name) end as firm,
    (extract(epoch from held.starts_at) * 1000)::float8 as from,
    (extract(epoch from held.ends_at) * 1000)::float8 as to, held.quantity,
    (extract(epoch from booking.made_at) * 1000)::float8 as "madeAt",
    (extract(epoch from booking.cancelled_at) * 1000)::float8 as "cancelledAt"
  from booking
  join allocation held on held.zone_id = booking.zone_id and held.booking_id = booking.id
  join asset on asset.zone_id = booking.zone_id and asset.id = booking.asset_id
  join zone on zone.id = booking.zone_id
  left join firm on firm.zone_id = booking.zone_id and firm.id = booking.firm_id`;

export const bookingOf = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: BookingId,
): Promise<BookingRow | null> => {
  const [row] = await tx.query<BookingRow>(
    `${SELECT_BOOKING} where booking.zone_id = $1 and booking.id = $2`,
    [zoneId, id],
  );
  return row ?? null;
};

/** The booking that this very request has already made, if it was sent before: nearly always none, hence two steps. */
export const bookingOfRequest = async (work: Work, requestKey: string): Promise<BookingRow | null> => {
  const { tx, zoneId, actor } = work;
  const [made] = await tx.query<{ id: BookingId }>(
    'select id from booking where zone_id = $1 and person_id = $2 and request_key = $3',
    [zoneId, personOf(actor), requestKey],
  );
  return made ? bookingOf(work, made.id) : null;
};

export type Holder = { readonly id: BookingId; readonly personId: PersonId; readonly requestKey: string };

/** The bookings that stand on this slot of an asset. */
export const holdersOf = ({ tx, zoneId }: Work, assetId: AssetId, { from, to }: Slot): Promise<Holder[]> =>
  tx.query<Holder>(
    `select booking.id, booking.person_id as "personId", booking.request_key as "requestKey"
     from allocations_within($1, $2, tstzrange(to_timestamp($3::bigint / 1000.0), to_timestamp($4::bigint / 1000.0))) as held
     join booking on booking.zone_id = $1 and booking.id = held.booking_id`,
    [zoneId, assetId, from, to],
  );

/** As the contract shows it to this actor. */
export const showBooking = (
  { actor, zoneId, now }: Pick<Work, 'actor' | 'zoneId' | 'now'>,
  row: BookingRow,
): Booking => {
  const who = {
    personId: personOf(actor) ?? row.personId,
    firmIds: firmsOf(actor, zoneId),
    agent: isAgent(actor, zoneId),
  };
  const held = {
    slot: { from: instant(row.from), to: instant(row.to) },
    personId: row.personId,
    firmId: row.firm?.id ?? null,
    state: row.cancelledAt === null ? ('confirmed' as const) : ('cancelled' as const),
  };
  return { ...row, cancellable: decideCancellation(held, who, now).kind === 'cancelled' };
};

type Request = { readonly past: boolean; readonly after: string | null; readonly first: number };
const LARGEST_PAGE = 50;

/** My bookings: those to come, soonest first; or the past ones, latest first. The cursor is the last one's start. */
export const myBookings =
  ({ past, after, first }: Request): UseCase<BookingPage> =>
  async (work) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const cursor = after === null ? null : Number(after);
    const rows = await work.tx.query<BookingRow>(past ? MY_PAST : MY_NEXT, [
      work.zoneId,
      personOf(work.actor),
      work.now,
      Number.isSafeInteger(cursor) ? cursor : null,
      size + 1,
    ]);
    const page = rows.slice(0, size);
    return {
      items: page.map((row) => showBooking(work, row)),
      next: rows.length > size ? String(page.at(-1)?.from ?? '') : null,
    };
  };

const MY_NEXT = `${SELECT_BOOKING}
  where held.zone_id = $1 and held.person_id = $2 and held.released_at is null
    and held.ends_at > to_timestamp($3::bigint / 1000.0)
    and ($4::bigint is null or held.starts_at > to_timestamp($4::bigint / 1000.0))
  order by held.starts_at limit $5`;

const MY_PAST = `${SELECT_BOOKING}
  where booking.zone_id = $1 and booking.person_id = $2
    and (held.ends_at <= to_timestamp($3::bigint / 1000.0) or booking.cancelled_at is not null)
    and ($4::bigint is null or held.starts_at < to_timestamp($4::bigint / 1000.0))
  order by held.starts_at desc limit $5`;
