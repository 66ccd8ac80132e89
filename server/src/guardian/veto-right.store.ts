import { personOf } from '@communaux/shared/access';
import type { VetoRightInput } from '@communaux/shared/guardian';
import type { Work } from '../platform/database/work.js';

/** False when the mandate is not in force in this zone. */
export const mandateHolds = async ({ tx, zoneId, now }: Work, mandateId: string): Promise<boolean> => {
  const rows = await tx.query(
    `select from mandate where zone_id = $1 and id = $2
       and starts_at <= to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at`,
    [zoneId, mandateId, now],
  );
  return rows.length > 0;
};

/** The index judges: false when the mandate carries a right already. */
export const storeRight = async (
  { tx, zoneId, now, actor }: Work,
  id: string,
  { mandateId, speaksFor, themes }: VetoRightInput,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into veto_right (zone_id, id, mandate_id, speaks_for, themes, granted_by, granted_at)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7::bigint / 1000.0))
     on conflict do nothing returning id`,
    [zoneId, id, mandateId, speaksFor, themes, personOf(actor), now],
  );
  return rows.length > 0;
};

/** Answers the mandate it was carried by; undefined when there is no such right, or it had ended. */
export const endRight = async ({ tx, zoneId, now }: Work, id: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ mandateId: string }>(
    `update veto_right set ended_at = to_timestamp($3::bigint / 1000.0)
     where zone_id = $1 and id = $2 and ended_at is null returning mandate_id as "mandateId"`,
    [zoneId, id, now],
  );
  return row?.mandateId;
};
