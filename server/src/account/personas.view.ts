import type { PersonId } from '@communaux/shared/kernel';
import type { UseCase } from '../platform/database/work.js';
import type { InstanceWork } from '../platform/database/work.js';
import type { Persona } from '../generated/schema.js';

type DemoZone = { readonly id: string; readonly slug: string };

export const demoZones = ({ tx }: InstanceWork): Promise<DemoZone[]> =>
  tx.query<DemoZone>('select id, slug from zone where demo order by created_at, slug');

/** The characters of one demo zone, each once, in the order they were created; a newcomer belongs to none yet. */
export const readPersonas =
  (slug: string): UseCase<Persona[]> =>
  async ({ tx, zoneId }) =>
    tx.query<Persona>(
      `select person.id, person.name, person.portrait, $2::text as zone from person
       where person.demo and person.portrait <> '' and ($1::uuid in (
           select zone_id from membership where person_id = person.id and until is null)
         or not exists (select from membership where person_id = person.id and until is null))
       order by person.id`,
      [zoneId, slug],
    );

/** A real person is never a persona, even on an instance that shows the demo. */
export const findPersona = async ({ tx }: InstanceWork, id: string): Promise<PersonId | undefined> => {
  const [row] = await tx.query<{ id: PersonId }>(
    `select id from person where id = $1 and demo and portrait <> ''`,
    [id],
  );
  return row?.id;
};
