import type { Invitation } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';

const INVITATION = `invitation.id, invitation.role, college.key as "collegeKey",
  case when firm.id is not null then json_build_object('id', firm.id, 'name', firm.name) end as firm,
  to_char(invitation.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt",
  to_char(invitation.used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "usedAt"
  from invitation
  left join firm on firm.zone_id = invitation.zone_id and firm.id = invitation.firm_id
  left join college on college.zone_id = invitation.zone_id and college.id = invitation.college_id`;

/** The latest two hundred invitations of the zone, newest first; their codes are known to nobody here. */
export const readInvitations: UseCase<Invitation[]> = ({ tx, zoneId }) =>
  tx.query<Invitation>(
    `select ${INVITATION} where invitation.zone_id = $1 order by invitation.id desc limit 200`,
    [zoneId],
  );

export const readInvitation = async ({ tx, zoneId }: Work, id: string): Promise<Invitation> => {
  const [row] = await tx.query<Invitation>(
    `select ${INVITATION} where invitation.zone_id = $1 and invitation.id = $2`,
    [zoneId, id],
  );
  if (!row) throw new Error('The invitation is gone');
  return row;
};
