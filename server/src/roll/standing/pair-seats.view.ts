import type { SeatId } from '@communaux/shared/body';
import { instant, type BodyId, type CollegeId } from '@communaux/shared/kernel';
import type { PairSeat } from '@communaux/shared/roll';
import type { Place } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';

type Row = {
  readonly seatId: SeatId;
  readonly collegeId: CollegeId;
  readonly places: readonly (Omit<Place, 'vacantSince'> & { readonly vacantSince: number | null })[];
};

/**
 * Seats meant for two, each place with its holder, whoever stands in, and since when nobody does: since its last holder
 * or substitute left, or since the seat exists. A substitute who has since received a mandate has a voice already.
 */
export const pairSeats = async ({ tx, zoneId, now }: Work, bodyId: BodyId): Promise<readonly PairSeat[]> => {
  const rows = await tx.query<Row>(
    `with moment as (select to_timestamp($3::bigint / 1000.0) as at)
     select seat.id as "seatId", seat.college_id as "collegeId", jsonb_agg(jsonb_build_object(
       'slot', place.slot, 'holderId', holder.person_id, 'substituteId', stand_in.person_id,
       'vacantSince', case when holder.person_id is null and stand_in.person_id is null then
         (extract(epoch from greatest(seat.created_at, left_at.mandate, left_at.substitute)) * 1000)::bigint end) order by place.rank) as places
     from moment cross join seat join college on college.zone_id = $1 and college.id = seat.college_id
     cross join lateral unnest(seat.slots) with ordinality as place (slot, rank)
     left join mandate holder on holder.zone_id = $1 and holder.seat_id = seat.id and holder.slot = place.slot
       and holder.starts_at <= moment.at and moment.at < holder.ends_at
     left join substitute stand_in on stand_in.zone_id = $1 and stand_in.seat_id = seat.id and stand_in.slot = place.slot
       and stand_in.starts_at <= moment.at and moment.at < stand_in.ends_at
       and not exists (select from mandate where zone_id = $1 and body_id = $2 and person_id = stand_in.person_id
         and starts_at <= moment.at and moment.at < ends_at)
     cross join lateral (select
       (select max(ends_at) from mandate where zone_id = $1 and seat_id = seat.id and slot = place.slot and ends_at <= moment.at) as mandate,
       (select max(ends_at) from substitute where zone_id = $1 and seat_id = seat.id and slot = place.slot and ends_at <= moment.at) as substitute
     ) as left_at
     where seat.zone_id = $1 and college.body_id = $2 and cardinality(seat.slots) = 2
     group by seat.id, seat.college_id order by seat.id`,
    [zoneId, bodyId, now],
  );
  return rows.map(({ places, ...seat }) => ({
    ...seat,
    places: places.map(({ vacantSince, ...place }) => ({
      ...place,
      vacantSince: vacantSince === null ? null : instant(vacantSince),
    })),
  }));
};
