import type { BodyId } from '@communaux/shared/kernel';
import { plainLine, type RollLine } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

type Row = Pick<RollLine, 'personId' | 'collegeId' | 'seatId'>;

/** Who may vote at this moment: the mandates in force in the body, one line each (a person has one college per body). */
export const rollNow = async ({ tx, zoneId, now }: Work, bodyId: BodyId): Promise<readonly RollLine[]> => {
  const rows = await tx.query<Row>(
    `select person_id as "personId", college_id as "collegeId", seat_id as "seatId" from mandate
     where zone_id = $1 and body_id = $2
       and starts_at <= to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at
     order by person_id`,
    [zoneId, bodyId, now],
  );
  return rows.map(({ personId, collegeId, seatId }) => ({ ...plainLine(personId, collegeId), seatId }));
};
