import type { PersonId } from '@communaux/shared/kernel';
import type { Me } from '../generated/schema.js';
import type { InstanceWork } from '../platform/database/work.js';

/** The person and their ties to every zone, in one statement; row level security lets each see their own across zones. */
export const readMe = async ({ tx }: InstanceWork, person: PersonId): Promise<Me | null> => {
  const [me] = await tx.query<Me>(
    `select person.id, person.name, person.email, person.language, coalesce((
       select jsonb_agg(jsonb_build_object(
           'id', membership.id, 'role', membership.role,
           'zone', jsonb_build_object('id', zone.id, 'slug', zone.slug, 'name', zone.name, 'accent', zone.accent),
           'firm', case when firm.id is not null then jsonb_build_object('id', firm.id, 'name', firm.name) end,
           'college', case when college.id is not null then jsonb_build_object(
             'id', college.id, 'key', college.key, 'name', college.name, 'shape', college.shape) end
         ) order by folded(zone.name), membership.since, membership.id)
       from membership join zone on zone.id = membership.zone_id
       left join firm on firm.zone_id = membership.zone_id and firm.id = membership.firm_id
       left join mandate on mandate.zone_id = membership.zone_id and mandate.person_id = membership.person_id
         and now() >= mandate.starts_at and now() < mandate.ends_at
       left join college on college.zone_id = mandate.zone_id and college.id = mandate.college_id
       where membership.person_id = person.id and membership.until is null), '[]') as memberships
     from person where person.id = $1`,
    [person],
  );
  return me ?? null;
};
