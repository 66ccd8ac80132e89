import type { Role } from '@communaux/shared/access';
import type { CollegeId, FirmId, PersonId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

export type Invitation = {
  readonly id: string;
  readonly role: Role;
  readonly firmId: FirmId | null;
  readonly collegeId: CollegeId | null;
};

/** Is what this code would give already theirs? Asked before, so that a code is not wasted. */
export const hasAlready = async (
  { tx, zoneId }: Work,
  codeHash: Buffer,
  person: PersonId,
): Promise<boolean> => {
  const found = await tx.query(
    `select from invitation join membership on membership.zone_id = invitation.zone_id
       and membership.person_id = $3 and membership.role = invitation.role
       and membership.firm_id is not distinct from invitation.firm_id and membership.until is null
     where invitation.zone_id = $1 and invitation.code_hash = $2
       and invitation.used_at is null and invitation.expires_at > now()`,
    [zoneId, codeHash, person],
  );
  return found.length > 0;
};

/** Uses up the code. Of many who try at once, the row lets one through; the others find it used. */
export const takeInvitation = async (
  { tx, zoneId }: Work,
  codeHash: Buffer,
): Promise<Invitation | undefined> => {
  const [row] = await tx.query<Invitation>(
    `update invitation set used_at = now()
     where zone_id = $1 and code_hash = $2 and used_at is null and expires_at > now()
     returning id, role, firm_id as "firmId", college_id as "collegeId"`,
    [zoneId, codeHash],
  );
  return row;
};

export const signInvitation = ({ tx, zoneId }: Work, id: string, person: PersonId): Promise<unknown> =>
  tx.query('update invitation set used_by = $3 where zone_id = $1 and id = $2', [zoneId, id, person]);

export const addMembership = async (
  { tx, zoneId, newId }: Work,
  person: PersonId,
  { role, firmId }: Pick<Invitation, 'role' | 'firmId'>,
): Promise<string> => {
  const id = newId();
  await tx.query(
    'insert into membership (zone_id, id, person_id, firm_id, role) values ($1, $2, $3, $4, $5)',
    [zoneId, id, person, firmId, role],
  );
  return id;
};

/**
 * Makes the person an elector of the college for three years, without a seat; null when they already are one in this
 * body, since nobody votes in two colleges. An invitation is no election: it lasts half of a municipal term.
 */
export const addMandate = async (
  { tx, zoneId, newId }: Work,
  person: PersonId,
  college: CollegeId,
): Promise<string | null> => {
  const [row] = await tx.query<{ id: string }>(
    `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at)
     select zone_id, $3, body_id, id, $4, now(), now() + interval '3 years' from college
     where zone_id = $1 and id = $2 and not exists (
       select from mandate where zone_id = $1 and body_id = college.body_id and person_id = $4
         and tstzrange(starts_at, ends_at) && tstzrange(now(), now() + interval '3 years'))
     returning id`,
    [zoneId, college, newId(), person],
  );
  return row?.id ?? null;
};
