import type { AssetId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import { assetOf, type AssetRow } from './asset.view.js';

/** An asset put out of service is known everywhere by this delay; the database judges what is taken in the meantime. */
const MEMORY_MS = 5_000;
const MOST_ASSETS = 10_000;

type Known = { readonly asset: AssetRow; readonly until: number };
const known = new Map<string, Known>();

/** One asset, read once for many bookings: assets change by the month, bookings by the minute. */
export const assetInService = async (
  work: Pick<Work, 'tx' | 'zoneId'>,
  id: AssetId,
): Promise<AssetRow | null> => {
  const key = `${work.zoneId} ${id}`;
  const kept = known.get(key);
  if (kept && kept.until > performance.now()) return kept.asset;
  const asset = await assetOf(work, id);
  if (known.size >= MOST_ASSETS) known.clear();
  if (asset) known.set(key, { asset, until: performance.now() + MEMORY_MS });
  return asset;
};
