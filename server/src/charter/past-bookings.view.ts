import { assetSchema, type PastBooking } from '@communaux/shared/booking';
import type { Clause, Scope } from '@communaux/shared/charter';
import { instant, type FirmId, type PersonId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

/** A replay stops here: the most recent bookings are kept. */
const MOST = 20_000;

type Row = {
  asset: { id: string; kind: string; name: string; allocation: string; capacity: number; timezone: string };
  from: string;
  to: string;
  quantity: number;
  personId: PersonId;
  firmId: FirmId | null;
  collegeKey: string | null;
  madeAt: string;
};

/**
 * Bookings asked for over the last months on the assets that these clauses govern, cancelled ones left out. Each is
 * told with the college its author had a mandate in on the day it was made.
 */
export const pastBookings = async (
  { tx, zoneId, now }: Work,
  clauses: readonly Clause[],
  months: number,
): Promise<readonly PastBooking[]> => {
  const rows = await tx.query<Row>(
    `select
       jsonb_build_object('id', asset.id, 'kind', asset.kind, 'name', asset.name, 'allocation', asset.allocation,
         'capacity', asset.capacity, 'timezone', (select time_zone from zone where id = $1)) as asset,
       (extract(epoch from starts_at) * 1000)::bigint::text as from, (extract(epoch from ends_at) * 1000)::bigint::text as to,
       quantity, booking.person_id as "personId", booking.firm_id as "firmId",
       (select college.key from mandate join college on college.zone_id = $1 and college.id = mandate.college_id
         where mandate.zone_id = $1 and mandate.person_id = booking.person_id
           and mandate.starts_at <= made_at and made_at < mandate.ends_at limit 1) as "collegeKey",
       (extract(epoch from made_at) * 1000)::bigint::text as "madeAt"
     from booking
     join asset on asset.zone_id = $1 and asset.id = booking.asset_id
     join allocation on allocation.zone_id = $1 and allocation.booking_id = booking.id and allocation.kind = 'booking'
     where booking.zone_id = $1 and cancelled_at is null
       and made_at > to_timestamp($2::bigint / 1000.0) - make_interval(months => $3)
       and exists (select from jsonb_to_recordset($4) as scope ("assetKinds" jsonb, "assetIds" jsonb)
         where ("assetKinds" is null or "assetKinds" ? asset.kind) and ("assetIds" is null or "assetIds" ? asset.id::text))
     order by made_at desc, booking.id limit $5`,
    [zoneId, now, months, JSON.stringify(clauses.map(({ scope }): Scope => scope)), MOST],
  );
  const assets = new Map<string, PastBooking['asset']>();
  return rows.map((row) => {
    const asset = assets.get(row.asset.id) ?? assetSchema.parse(row.asset);
    assets.set(row.asset.id, asset);
    const { personId, firmId, collegeKey, quantity } = row;
    const slot = { from: instant(Number(row.from)), to: instant(Number(row.to)) };
    return {
      asset,
      slot,
      quantity,
      who: { personId, firmId, collegeKey },
      madeAt: instant(Number(row.madeAt)),
    };
  });
};
