import type { Asset } from '@communaux/shared/booking';
import type { AssetId } from '@communaux/shared/kernel';
import { ZONE_TIME } from '../days.js';
import type { Row, Setting } from '../story.js';
import { assets } from '../words/assets.js';
import { place } from './grid.js';

export type KeyedAsset = Asset & { readonly key: string };

/** The things shared: units where one place is all there is, pools elsewhere. */
export const tellAssets = ({ chance, days, zone }: Setting): { assets: KeyedAsset[]; rows: Row[] } => {
  const told = assets.map(({ key, kind, name, about, capacity, east, north }) => {
    const allocation = capacity === 1 ? ('unit' as const) : ('pool' as const);
    const asset = {
      id: chance.id<AssetId>(days.at(-736)),
      key,
      kind,
      name,
      allocation,
      capacity,
      timezone: ZONE_TIME,
    };
    const point = { type: 'Point', coordinates: place(east, north) };
    return { asset, row: { zone_id: zone, id: asset.id, kind, name, about, allocation, capacity, point } };
  });
  return { assets: told.map(({ asset }) => asset), rows: told.map(({ row }) => row) };
};
