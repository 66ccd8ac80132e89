import type { ParcelRecord, PoleRecord } from '../cnig/index.js';
import type { Work } from '../../platform/database/work.js';
import { toJsonb } from './to-jsonb.js';

/** What an upsert did; what it leaves as it was is not written at all. */
export type Written = { readonly added: number; readonly changed: number };
export const NOTHING: Written = { added: 0, changed: 0 };

export const storePoles = async ({ tx, zoneId }: Work, poles: readonly PoleRecord[]): Promise<Written> => {
  const rows = poles.map(({ poleId, name, cnig }) => ({ id: poleId, name, cnig }));
  const [written] = await tx.query<Written>(
    `with written as (
       insert into pole (zone_id, id, name, cnig)
       select $1, id, name, cnig from jsonb_to_recordset($2) as given (id text, name text, cnig jsonb)
       on conflict (zone_id, id) do update set name = excluded.name, cnig = excluded.cnig
       where (pole.name, pole.cnig) is distinct from (excluded.name, excluded.cnig)
       returning xmax = 0 as added)
     select count(*) filter (where added)::int as added, count(*) filter (where not added)::int as changed from written`,
    [zoneId, toJsonb(rows)],
  );
  return written ?? NOTHING;
};

const SQUARE_METRES = 10_000;
const surfaceOf = (hectares: number | null): number =>
  Math.min(Math.max(Math.round((hectares ?? 0) * SQUARE_METRES), 0), Number.MAX_SAFE_INTEGER);

export const storeParcels = async (
  { tx, zoneId, newId }: Work,
  parcels: readonly ParcelRecord[],
): Promise<Written> => {
  const rows = parcels.map(({ terrId, refcad, surface, state, use, marketing, geometry, cnig }) => ({
    id: newId(),
    terr_id: terrId,
    refs: refcad,
    surface_m2: surfaceOf(surface),
    occupation: state,
    land_use: use,
    commercial_stage: marketing,
    geometry,
    cnig,
  }));
  const [written] = await tx.query<Written>(
    `with written as (
       insert into parcel (zone_id, id, terr_id, refs, surface_m2, occupation, land_use, commercial_stage, geometry, cnig)
       select $1, id, terr_id, refs, surface_m2, occupation, land_use, commercial_stage, geometry, cnig
       from jsonb_to_recordset($2) as given (id uuid, terr_id text, refs jsonb, surface_m2 bigint, occupation text,
         land_use text, commercial_stage text, geometry jsonb, cnig jsonb)
       on conflict (zone_id, terr_id) do update set refs = excluded.refs, surface_m2 = excluded.surface_m2,
         occupation = excluded.occupation, land_use = excluded.land_use, commercial_stage = excluded.commercial_stage,
         geometry = excluded.geometry, cnig = excluded.cnig
       where (parcel.refs, parcel.surface_m2, parcel.occupation, parcel.land_use, parcel.commercial_stage, parcel.geometry, parcel.cnig)
         is distinct from (excluded.refs, excluded.surface_m2, excluded.occupation, excluded.land_use, excluded.commercial_stage,
           excluded.geometry, excluded.cnig)
       returning xmax = 0 as added)
     select count(*) filter (where added)::int as added, count(*) filter (where not added)::int as changed from written`,
    [zoneId, toJsonb(rows)],
  );
  return written ?? NOTHING;
};

/** Ties every establishment to the parcels its line names, now that more of them are known. */
export const tieAll = ({ tx, zoneId }: Work): Promise<unknown> =>
  tx.query(
    `insert into establishment_parcel (zone_id, establishment_id, parcel_id)
     select distinct $1::uuid, establishment.id, parcel.id
     from establishment cross join lateral string_to_table(establishment.cnig ->> 'terr_id', '|') as named (terr_id)
     join parcel on parcel.zone_id = $1 and parcel.terr_id = trim(named.terr_id)
     where establishment.zone_id = $1 on conflict do nothing`,
    [zoneId],
  );
