import type { BodyId } from '@communaux/shared/kernel';
import type { HeldMandate } from '@communaux/shared/roll';
import type { Work } from '../../platform/database/work.js';

/** Mandates in force in a body, one per person: a person has one college there. */
export const mandatesInForce = ({ tx, zoneId, now }: Work, bodyId: BodyId): Promise<HeldMandate[]> =>
  tx.query<HeldMandate>(
    `select person_id as "personId", college_id as "collegeId", seat_id as "seatId", voice from mandate
     where zone_id = $1 and body_id = $2
       and starts_at <= to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at
     order by person_id`,
    [zoneId, bodyId, now],
  );
