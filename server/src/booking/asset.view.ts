import { isOpenAt, type Asset } from '@communaux/shared/booking';
import type { AssetId } from '@communaux/shared/kernel';
import { rulesInForce } from '../charter/index.js';
import type { Work } from '../platform/database/work.js';

export type AssetRow = Asset & { readonly about: string };

const SELECT_ASSETS = `
  select asset.id, asset.kind, asset.name, asset.about, asset.allocation, asset.capacity, zone.time_zone as timezone
  from asset join zone on zone.id = asset.zone_id
  where asset.zone_id = $1 and asset.retired_at is null`;

/** The assets in service, by kind and name: a zone has some dozens, the charter names them. */
export const assetsOf = ({ tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>): Promise<AssetRow[]> =>
  tx.query<AssetRow>(`${SELECT_ASSETS} order by asset.kind, folded(asset.name) limit 500`, [zoneId]);

export const assetOf = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: AssetId,
): Promise<AssetRow | null> => {
  const [asset] = await tx.query<AssetRow>(`${SELECT_ASSETS} and asset.id = $2`, [zoneId, id]);
  return asset ?? null;
};

type AssetNow = { readonly asset: AssetRow; readonly freeNow: number; readonly openNow: boolean };

/** What is free of each asset at this instant, in places, and whether the charter lets it be used. */
export const assetsNow = async (work: Work): Promise<AssetNow[]> => {
  const { tx, zoneId, now } = work;
  const rules = await rulesInForce(work);
  const assets = await tx.query<AssetRow & { held: number }>(
    `select asset.id, asset.kind, asset.name, asset.about, asset.allocation, asset.capacity, zone.time_zone as timezone,
         coalesce((select sum(quantity) from allocations_within($1, asset.id,
           tstzrange(to_timestamp($2::bigint / 1000.0), to_timestamp($2::bigint / 1000.0), '[]'))), 0)::int as held
       from asset join zone on zone.id = asset.zone_id
       where asset.zone_id = $1 and asset.retired_at is null
       order by asset.kind, folded(asset.name) limit 500`,
    [zoneId, now],
  );
  return assets.map(({ held, ...asset }) => ({
    asset,
    freeNow: Math.max(0, asset.capacity - held),
    openNow: isOpenAt(rules, asset, now),
  }));
};
