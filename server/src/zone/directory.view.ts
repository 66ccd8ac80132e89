import type { UseCase, Work } from '../platform/database/work.js';
import type { Establishment, EstablishmentPage } from '../generated/schema.js';
import { fold } from '../platform/database/fold.js';
import { cutPage, type NameCursor } from './cursor.js';

/** One establishment as the contract shows it, from `establishment` and its `firm`. */
export const ESTABLISHMENT = `establishment.id, establishment.siret, establishment.name, establishment.address,
  case when establishment.activity_code is not null then json_build_object('nomenclature', coalesce(establishment.activity_nomenclature, 'NAF2'),
    'code', establishment.activity_code, 'label', establishment.activity_label) end as activity,
  establishment.staff_code as "staffCode", establishment.active, establishment.claimed_at is not null as claimed,
  json_build_object('id', firm.id, 'name', firm.name) as firm,
  (select coalesce(json_agg(json_build_object('id', parcel.id, 'terrId', parcel.terr_id) order by parcel.terr_id), '[]')
   from establishment_parcel tie join parcel on parcel.zone_id = tie.zone_id and parcel.id = tie.parcel_id
   where tie.zone_id = establishment.zone_id and tie.establishment_id = establishment.id) as parcels`;

const FROM =
  'from establishment join firm on firm.zone_id = establishment.zone_id and firm.id = establishment.firm_id';

// The bound on (folded(name), id) reads the index establishment_by_name from where the last page ended.
const FOUND = `establishment.zone_id = $1 and ($2 = '' or strpos(folded(establishment.name), $2) > 0
  or strpos(folded(establishment.activity_label), $2) > 0 or lower(establishment.activity_code) = $2
  or starts_with(establishment.siret, $3))`;

type Request = { readonly search: string; readonly after: NameCursor; readonly size: number };

/** Establishments by name, activity (words or code) or the first digits of a SIRET. */
export const readDirectory =
  ({ search, after, size }: Request): UseCase<EstablishmentPage> =>
  async ({ tx, zoneId }) => {
    const text = fold(search);
    const digits = /^[\d\s.]{3,}$/.test(text) ? text.replaceAll(/\D/g, '') : 'no digits';
    const rows = await tx.query<Establishment>(
      `select ${ESTABLISHMENT} ${FROM}
       where ${FOUND} and (folded(establishment.name), establishment.id) > (folded($4), $5::uuid)
       order by folded(establishment.name), establishment.id limit $6`,
      [zoneId, text, digits, after.name, after.id, size + 1],
    );
    const [count] = await tx.query<{ total: number }>(
      `select count(*)::int as total from establishment where ${FOUND}`,
      [zoneId, text, digits],
    );
    return { ...cutPage(rows, size), total: count?.total ?? 0 };
  };

export const readEstablishment =
  (id: string) =>
  async ({ tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>): Promise<Establishment | null> => {
    const [row] = await tx.query<Establishment>(
      `select ${ESTABLISHMENT} ${FROM} where establishment.zone_id = $1 and establishment.id = $2`,
      [zoneId, id],
    );
    return row ?? null;
  };
