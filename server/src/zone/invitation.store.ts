import type { InvitationWish } from '@communaux/shared/zone';
import type { Work } from '../platform/database/work.js';

export const firmExists = async ({ tx, zoneId }: Work, id: string): Promise<boolean> =>
  (await tx.query('select from firm where zone_id = $1 and id = $2', [zoneId, id])).length > 0;

export const collegeExists = async ({ tx, zoneId }: Work, id: string): Promise<boolean> =>
  (await tx.query('select from college where zone_id = $1 and id = $2', [zoneId, id])).length > 0;

export const addInvitation = (
  { tx, zoneId, now }: Work,
  id: string,
  codeHash: Buffer,
  { role, firmId, collegeId, email, days }: InvitationWish,
): Promise<unknown> =>
  tx.query(
    `insert into invitation (zone_id, id, code_hash, role, firm_id, college_id, email, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8::bigint / 1000.0) + make_interval(days => $9))`,
    [zoneId, id, codeHash, role, firmId, collegeId, email, now, days],
  );
