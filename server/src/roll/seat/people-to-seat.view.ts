import type { PersonToSeat } from '../../generated/schema.js';
import { contains, fold } from '../../platform/database/fold.js';
import type { UseCase } from '../../platform/database/work.js';

const PEOPLE = 20;

/** Members of the zone by name, with the mandate or the substitution they have today. */
export const readPeopleToSeat =
  (search: string | null): UseCase<PersonToSeat[]> =>
  ({ tx, zoneId, now }) =>
    tx.query<PersonToSeat>(
      `with moment as (select to_timestamp($2::bigint / 1000.0) as at)
       select person.id as "personId", person.name, college.key as "collegeKey", seat.label as "standsInFor"
       from moment cross join person
       left join mandate on mandate.zone_id = $1 and mandate.person_id = person.id
         and mandate.starts_at <= moment.at and moment.at < mandate.ends_at
       left join college on college.zone_id = $1 and college.id = mandate.college_id
       left join substitute on substitute.zone_id = $1 and substitute.person_id = person.id
         and substitute.starts_at <= moment.at and moment.at < substitute.ends_at
       left join seat on seat.zone_id = $1 and seat.id = substitute.seat_id
       where person.id in (select person_id from membership where zone_id = $1 and until is null)
         and ${contains('person.name', '$3')}
       order by folded(person.name), person.id limit ${PEOPLE}`,
      [zoneId, now, search && fold(search)],
    );
