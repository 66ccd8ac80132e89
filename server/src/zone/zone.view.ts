import type { InstanceWork, UseCase } from '../platform/database/work.js';
import type { Authority, Zone, ZoneCounts } from '../generated/schema.js';
import { fold } from '../platform/database/fold.js';
import { cutPage, type NameCursor } from './cursor.js';

/** A zone without its counts, which only its own transaction may see. */
export type ZoneRow = Omit<Zone, 'counts' | 'authority' | '__typename'> & { readonly authority: Authority };

const ZONE = `zone.id, zone.slug, zone.name, zone.about, zone.accent, zone.time_zone as "timeZone", zone.demo,
  json_build_object('siren', authority.siren, 'name', authority.name) as authority`;

export const zoneBySlug =
  (slug: string) =>
  async ({ tx }: Pick<InstanceWork, 'tx'>): Promise<ZoneRow | null> => {
    const [row] = await tx.query<ZoneRow>(
      `select ${ZONE} from zone join authority on authority.siren = zone.authority_siren where zone.slug = $1`,
      [slug],
    );
    return row ?? null;
  };

export const zoneById = async ({ tx, zoneId }: Parameters<UseCase<unknown>>[0]): Promise<ZoneRow> => {
  const [row] = await tx.query<ZoneRow>(
    `select ${ZONE} from zone join authority on authority.siren = zone.authority_siren where zone.id = $1`,
    [zoneId],
  );
  if (!row) throw new Error('The zone is gone');
  return row;
};

export type ZoneList = { readonly items: ZoneRow[]; readonly next: string | null };

/** Zones of the instance by name; `search` is found in the name of the zone or of its authority. */
export const listZones =
  (search: string, after: NameCursor, size: number) =>
  async ({ tx }: Pick<InstanceWork, 'tx'>): Promise<ZoneList> => {
    const rows = await tx.query<ZoneRow>(
      `select ${ZONE} from zone join authority on authority.siren = zone.authority_siren
       where (folded(zone.name), zone.id) > (folded($2), $3::uuid)
         and ($1 = '' or strpos(folded(zone.name), $1) > 0 or strpos(folded(authority.name), $1) > 0)
       order by folded(zone.name), zone.id limit $4`,
      [fold(search), after.name, after.id, size + 1],
    );
    return cutPage(rows, size);
  };

/** How much there is of each thing in the zone: one statement. */
export const countZone: UseCase<ZoneCounts> = async ({ tx, zoneId }) => {
  const [counts] = await tx.query<ZoneCounts>(
    `select (select count(*)::int from firm where zone_id = $1) as firms,
       (select count(*)::int from establishment where zone_id = $1) as establishments,
       (select count(*)::int from parcel where zone_id = $1) as parcels,
       (select count(*)::int from asset where zone_id = $1 and retired_at is null) as assets,
       (select count(distinct article_id)::int from article_version where zone_id = $1 and effective_from <= now()) as articles`,
    [zoneId],
  );
  return counts ?? { firms: 0, establishments: 0, parcels: 0, assets: 0, articles: 0 };
};
