import type { SiteRecord } from '../cnig/index.js';
import type { Work } from '../../platform/database/work.js';
import { NOTHING, type Written } from './parcel.store.js';
import { toJsonb } from './to-jsonb.js';

export const siteOf = async ({ tx, zoneId }: Work): Promise<string | null> => {
  const [row] = await tx.query<{ site: string | null }>('select site_id as site from zone where id = $1', [
    zoneId,
  ]);
  return row?.site ?? null;
};

export const siteTaken = async ({ tx, zoneId }: Work, siteId: string): Promise<boolean> =>
  (await tx.query('select from zone where site_id = $1 and id <> $2', [siteId, zoneId])).length > 0;

/** The zone takes its site once. Written last: the key of `zone` stays locked no longer than the commit. */
export const adoptSite = ({ tx, zoneId }: Work, siteId: string): Promise<unknown> =>
  tx.query('update zone set site_id = $2 where id = $1 and site_id is null', [zoneId, siteId]);

/** The official description and perimeter; the zone keeps the name it gave itself. */
export const storeSite = async ({ tx, zoneId }: Work, { cnig, geometry }: SiteRecord): Promise<Written> => {
  const [row] = await tx.query<{ fresh: boolean }>(
    `with before as (select id, cnig = '{}' as fresh from zone where id = $1)
     update zone set cnig = $2, perimeter = $3 from before
     where zone.id = $1 and before.id = zone.id and (zone.cnig, zone.perimeter) is distinct from ($2::jsonb, $3::jsonb)
     returning before.fresh`,
    [zoneId, toJsonb(cnig), geometry && toJsonb(geometry)],
  );
  if (!row) return NOTHING;
  return row.fresh ? { added: 1, changed: 0 } : { added: 0, changed: 1 };
};
