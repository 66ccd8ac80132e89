import type { ZoneMap } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';

/** Everything the map draws, built by one statement: at most 2,000 of each kind, by name. */
export const readMap: UseCase<ZoneMap> = async ({ tx, zoneId }) => {
  const [row] = await tx.query<{ map: ZoneMap }>(
    `select json_build_object(
       'perimeter', zone.perimeter,
       'parcels', (select coalesce(json_agg(shown), '[]') from (
         select id, terr_id as "terrId", occupation, land_use as "landUse", least(surface_m2, 2147483647)::int as "surfaceM2", geometry
         from parcel where zone_id = $1 order by terr_id limit 2000) as shown),
       'establishments', (select coalesce(json_agg(shown), '[]') from (
         select id, name, 'establishment' as kind, point
         from establishment where zone_id = $1 and active order by folded(name), id limit 2000) as shown),
       'assets', (select coalesce(json_agg(shown), '[]') from (
         select id, name, kind, point from asset where zone_id = $1 and retired_at is null order by folded(name), id limit 2000) as shown)
     ) as map from zone where zone.id = $1`,
    [zoneId],
  );
  return row?.map ?? { perimeter: null, parcels: [], establishments: [], assets: [] };
};
