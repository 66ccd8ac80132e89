import type { FirmId, PersonId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

type Ties = { readonly delegates: number; readonly electors: number; readonly mine: boolean };

/** Who already stands for a firm. Only true under the firm's lock. */
export const tiesOf = async ({ tx, zoneId }: Work, firmId: FirmId, personId: PersonId): Promise<Ties> => {
  const [ties] = await tx.query<Ties>(
    `select count(*) filter (where membership.role = 'delegate')::int as delegates,
       coalesce(bool_or(membership.person_id = $3), false) as mine,
       count(*) filter (where exists (
         select from mandate join college on college.zone_id = mandate.zone_id and college.id = mandate.college_id
         where mandate.zone_id = $1 and mandate.person_id = membership.person_id and college.key = 'firms'
           and now() >= mandate.starts_at and now() < mandate.ends_at))::int as electors
     from membership where zone_id = $1 and firm_id = $2 and until is null`,
    [zoneId, firmId, personId],
  );
  return ties ?? { delegates: 0, electors: 0, mine: false };
};

type NewMembership = {
  readonly id: string;
  readonly personId: PersonId;
  readonly firmId: FirmId;
  readonly role: 'delegate' | 'employee';
};

export const addMembership = (
  { tx, zoneId, now }: Work,
  { id, personId, firmId, role }: NewMembership,
): Promise<unknown> =>
  tx.query(
    `insert into membership (zone_id, id, person_id, firm_id, role, since)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0)) on conflict do nothing`,
    [zoneId, id, personId, firmId, role, now],
  );

/**
 * A mandate of one year in the college of firms. Nothing is added when the zone has no such college, or when the
 * person already sits in another one: `mandate_one_college_per_body` decides.
 */
export const addFirmsMandate = async (
  { tx, zoneId, now, newId }: Work,
  personId: PersonId,
): Promise<string | null> => {
  const [row] = await tx.query<{ id: string }>(
    `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at)
     select zone_id, $2, body_id, id, $3, to_timestamp($4::bigint / 1000.0), to_timestamp($4::bigint / 1000.0) + interval '1 year'
     from college where zone_id = $1 and key = 'firms' order by id limit 1
     on conflict do nothing returning id`,
    [zoneId, newId(), personId, now],
  );
  return row?.id ?? null;
};
