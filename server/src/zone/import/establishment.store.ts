import type { EstablishmentRecord } from '../cnig/index.js';
import type { Work } from '../../platform/database/work.js';
import { NOTHING, type Written } from './parcel.store.js';
import { toJsonb } from './to-jsonb.js';

const UNSAID = new Set(['', 'inconnu', 'sans objet', 'autre']);
const said = (...texts: readonly string[]): string => texts.find((text) => !UNSAID.has(text)) ?? '';

/** Establishments with their firms, their parcels and the names of their firms, a thousand at a time. */
export const storeEstablishments = async (
  work: Work,
  records: readonly EstablishmentRecord[],
): Promise<Written> => {
  const rows = toJsonb(records.map((record) => toRow(work, record)));
  await addFirms(work, rows);
  const written = await upsert(work, rows);
  const sirets = records.map(({ siret }) => siret);
  if (written.added + written.changed > 0) {
    await tie(work, sirets);
    await nameFirms(work, [...new Set(records.map(({ siren }) => siren))]);
  }
  return written;
};

const toRow = ({ newId }: Work, record: EstablishmentRecord) => ({
  id: newId(),
  firm_id: newId(),
  siret: record.siret,
  siren: record.siren,
  name: said(record.name, record.legalName, record.siret),
  legal_name: said(record.legalName, record.name, record.siren),
  address: record.address ?? '',
  activity_nomenclature: record.naf?.nomenclature ?? null,
  activity_code: record.naf?.code ?? null,
  activity_label: said(record.activity),
  staff_code: record.effectif?.code ?? null,
  active: record.active ?? true,
  point: record.point && { type: 'Point', coordinates: [record.point.lon, record.point.lat] },
  cnig: record.cnig,
});

const addFirms = ({ tx, zoneId }: Work, rows: string): Promise<unknown> =>
  tx.query(
    `insert into firm (zone_id, id, siren, name)
     select distinct on (siren) $1::uuid, firm_id, siren, legal_name
     from jsonb_to_recordset($2) as given (firm_id uuid, siren text, siret text, legal_name text)
     order by siren, siret on conflict (zone_id, siren) do nothing`,
    [zoneId, rows],
  );

const upsert = async ({ tx, zoneId }: Work, rows: string): Promise<Written> => {
  const [written] = await tx.query<Written>(
    `with written as (
       insert into establishment (zone_id, id, firm_id, siret, name, address, activity_nomenclature, activity_code,
         activity_label, staff_code, active, point, cnig)
       select $1, given.id, firm.id, given.siret, given.name, given.address, given.activity_nomenclature, given.activity_code,
         given.activity_label, given.staff_code, given.active, given.point, given.cnig
       from jsonb_to_recordset($2) as given (id uuid, siret text, siren text, name text, address text,
         activity_nomenclature text, activity_code text, activity_label text, staff_code text, active boolean, point jsonb, cnig jsonb)
       join firm on firm.zone_id = $1 and firm.siren = given.siren
       on conflict (zone_id, siret) do update set name = excluded.name, address = excluded.address,
         activity_nomenclature = excluded.activity_nomenclature, activity_code = excluded.activity_code,
         activity_label = excluded.activity_label, staff_code = excluded.staff_code, active = excluded.active,
         point = excluded.point, cnig = excluded.cnig
       where (establishment.name, establishment.address, establishment.activity_nomenclature, establishment.activity_code,
           establishment.activity_label, establishment.staff_code, establishment.active, establishment.point, establishment.cnig)
         is distinct from (excluded.name, excluded.address, excluded.activity_nomenclature, excluded.activity_code,
           excluded.activity_label, excluded.staff_code, excluded.active, excluded.point, excluded.cnig)
       returning xmax = 0 as added)
     select count(*) filter (where added)::int as added, count(*) filter (where not added)::int as changed from written`,
    [zoneId, rows],
  );
  return written ?? NOTHING;
};

/** The parcels that the lines name today, no more: an establishment may have moved. */
const tie = async ({ tx, zoneId }: Work, sirets: readonly string[]): Promise<void> => {
  await tx.query(
    `delete from establishment_parcel tie using establishment, parcel
     where tie.zone_id = $1 and establishment.zone_id = $1 and establishment.siret = any($2)
       and tie.establishment_id = establishment.id and parcel.zone_id = $1 and parcel.id = tie.parcel_id
       and parcel.terr_id <> all(string_to_array(coalesce(establishment.cnig ->> 'terr_id', ''), '|'))`,
    [zoneId, sirets],
  );
  await tx.query(
    `insert into establishment_parcel (zone_id, establishment_id, parcel_id)
     select distinct $1::uuid, establishment.id, parcel.id
     from establishment cross join lateral string_to_table(establishment.cnig ->> 'terr_id', '|') as named (terr_id)
     join parcel on parcel.zone_id = $1 and parcel.terr_id = trim(named.terr_id)
     where establishment.zone_id = $1 and establishment.siret = any($2) on conflict do nothing`,
    [zoneId, sirets],
  );
};

/** A firm bears the legal name of its headquarters, else of its first establishment: whatever order files came in. */
const nameFirms = ({ tx, zoneId }: Work, sirens: readonly string[]): Promise<unknown> =>
  tx.query(
    `update firm set name = chosen.name
     from firm as same cross join lateral (
       select cnig ->> 'etab_raison_sociale' as name from establishment
       where zone_id = $1 and firm_id = same.id and cnig ->> 'etab_raison_sociale' not in ('', 'inconnu', 'sans objet', 'autre')
       order by (cnig ->> 'etab_siege' = 'oui') desc nulls last, active desc, siret limit 1) as chosen
     where firm.zone_id = $1 and same.zone_id = $1 and same.siren = any($2) and firm.id = same.id
       and firm.name is distinct from chosen.name`,
    [zoneId, sirens],
  );

/** Which of these parcels the zone does not know. */
export const unknownParcels = async (
  { tx, zoneId }: Work,
  terrIds: readonly string[],
): Promise<Set<string>> => {
  const rows = await tx.query<{ id: string }>(
    `select named as id from unnest($2::text[]) as named
     where not exists (select from parcel where zone_id = $1 and terr_id = named)`,
    [zoneId, terrIds],
  );
  return new Set(rows.map(({ id }) => id));
};
