import type { FirmId, PersonId, ZoneId } from '@communaux/shared/kernel';
import type { Membership, Role } from '@communaux/shared/access';
import type { InstanceWork } from '../database/work.js';

export type SessionRow = {
  readonly id: string;
  readonly personId: PersonId;
  readonly provedAt: Date;
  readonly seenAt: Date;
};

/** A session that lives: not revoked, seen within 12 hours, opened within 14 days (security.md section 3). */
export const liveSession = async (
  { tx }: InstanceWork,
  secretHash: Buffer,
): Promise<SessionRow | undefined> => {
  const [row] = await tx.query<SessionRow>(
    `select id, person_id as "personId", proved_at as "provedAt", seen_at as "seenAt" from session
     where secret_hash = $1 and revoked_at is null
       and seen_at > now() - interval '12 hours' and created_at > now() - interval '14 days'`,
    [secretHash],
  );
  return row;
};

export const touchSession = ({ tx }: InstanceWork, id: string): Promise<unknown> =>
  tx.query(`update session set seen_at = now() where id = $1 and seen_at < now() - interval '5 minutes'`, [
    id,
  ]);

type MembershipRow = { zoneId: ZoneId; role: Role; firmId: FirmId | null; collegeKey: string | null };

/** Every tie of the person to a zone, with the college of the mandate in force. Row level security shows only theirs. */
export const membershipsOf = ({ tx }: InstanceWork, personId: PersonId): Promise<Membership[]> =>
  tx.query<MembershipRow>(
    `select membership.zone_id as "zoneId", membership.role, membership.firm_id as "firmId", college.key as "collegeKey"
     from membership
     left join mandate on mandate.zone_id = membership.zone_id and mandate.person_id = membership.person_id
       and now() >= mandate.starts_at and now() < mandate.ends_at
     left join college on college.zone_id = mandate.zone_id and college.id = mandate.college_id
     where membership.person_id = $1 and membership.until is null
     order by membership.since`,
    [personId],
  );
