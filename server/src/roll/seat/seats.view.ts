import { isMember, personOf } from '@communaux/shared/access';
import type { RuleSet } from '@communaux/shared/body';
import { seatPair, type Place } from '@communaux/shared/vote';
import { instant, type PersonId } from '@communaux/shared/kernel';
import { ruleSetInForce } from '../../body/index.js';
import type { SeatPlace, SeatState } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';

type PlaceRow = Omit<SeatPlace, 'vacantSince'> & {
  readonly holderId: PersonId | null;
  readonly standInId: PersonId | null;
  readonly vacantSince: number | null;
};
type Row = Omit<SeatState, 'places' | 'suspended' | 'suspendedAt'> & { readonly places: readonly PlaceRow[] };

/** Seats of the zone's body, by college, with what is vacant and until when a pair still speaks. */
export const readSeats: UseCase<SeatState[]> = async (work) => {
  const { ruleSet } = await ruleSetInForce(work);
  return (await seatRows(work, null)).map((row) => toState(work, ruleSet, row));
};

export const readSeat =
  (id: string): UseCase<SeatState> =>
  async (work) => {
    const { ruleSet } = await ruleSetInForce(work);
    const [row] = await seatRows(work, id);
    if (!row) throw new Error('The seat that was just changed cannot be read');
    return toState(work, ruleSet, row);
  };

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// A plain seat has one place without a name. Names and what ends a mandate are for members ($4).
const SEATS = `
  with moment as (select to_timestamp($2::bigint / 1000.0) as at)
  select seat.id, college.key as "collegeKey", seat.label, jsonb_agg(jsonb_build_object(
    'slot', place.slot, 'holderId', holder.person_id, 'standInId', stand_in.person_id,
    'mandateId', case when $4 then holder.id end, 'holder', case when $4 then held_by.name end, 'endsAt', ${ISO('holder.ends_at')},
    'substituteId', case when $4 then stand_in.id end, 'substitute', case when $4 then stood_by.name end, 'substituteEndsAt', ${ISO('stand_in.ends_at')},
    'mine', coalesce($3 in (holder.person_id, stand_in.person_id), false),
    'vacantSince', case when holder.person_id is null then (extract(epoch from greatest(seat.created_at, left_at.mandate, left_at.substitute)) * 1000)::bigint end)
    order by place.rank) as places
  from moment cross join seat join college on college.zone_id = $1 and college.id = seat.college_id
  cross join lateral unnest(case when cardinality(seat.slots) = 0 then array[''] else seat.slots end) with ordinality as place (slot, rank)
  left join mandate holder on holder.zone_id = $1 and holder.seat_id = seat.id and coalesce(holder.slot, '') = place.slot
    and holder.starts_at <= moment.at and moment.at < holder.ends_at
  left join person held_by on held_by.id = holder.person_id
  left join substitute stand_in on stand_in.zone_id = $1 and stand_in.seat_id = seat.id and stand_in.slot = place.slot
    and stand_in.starts_at <= moment.at and moment.at < stand_in.ends_at
  left join person stood_by on stood_by.id = stand_in.person_id
  cross join lateral (select
    (select max(ends_at) from mandate where zone_id = $1 and seat_id = seat.id and coalesce(slot, '') = place.slot and ends_at <= moment.at) as mandate,
    (select max(ends_at) from substitute where zone_id = $1 and seat_id = seat.id and slot = place.slot and ends_at <= moment.at) as substitute
  ) as left_at
  where seat.zone_id = $1 and ($5::uuid is null or seat.id = $5)
  group by seat.id, college.key, college.position, seat.label
  order by college.position, length(seat.label), seat.label, seat.id`;

const seatRows = ({ tx, zoneId, now, actor }: Work, id: string | null): Promise<Row[]> =>
  tx.query<Row>(SEATS, [zoneId, now, personOf(actor), isMember(actor, zoneId), id]);

/** A place is vacant once nobody acts for it; a seat for one is never suspended, since it speaks for nobody else. */
const toState = ({ now }: Work, rule: RuleSet, { places, ...seat }: Row): SeatState => {
  const pair = seatPair(rule, places.map(toPlace), now);
  const shared = places.length > 1;
  return {
    ...seat,
    suspended: shared && pair.suspended,
    suspendedAt: shared && pair.suspendedAt !== null ? new Date(pair.suspendedAt).toISOString() : null,
    places: places.map(({ holderId, standInId, vacantSince, ...place }) => ({
      ...place,
      vacantSince:
        holderId === null && standInId === null && vacantSince !== null
          ? new Date(vacantSince).toISOString()
          : null,
    })),
  };
};

const toPlace = ({ slot, holderId, standInId, vacantSince }: PlaceRow): Place => ({
  slot,
  holderId,
  substituteId: standInId,
  vacantSince: holderId === null && standInId === null && vacantSince !== null ? instant(vacantSince) : null,
});
