import { clausesSchema, type Clause } from '@communaux/shared/charter';
import type { ClauseSketch } from '../words/clause.js';
import type { KeyedAsset } from './assets.js';

/** Clauses with the identifiers of the assets they name, read by the very schema that forms use. */
export const clausesOf = (sketches: readonly ClauseSketch[], assets: readonly KeyedAsset[]): Clause[] =>
  clausesSchema.parse(
    sketches.map(({ kinds, assets: named, message, ...clause }) => ({
      ...clause,
      scope: { ...(kinds && { assetKinds: kinds }), ...(named && { assetIds: idsOf(named, assets) }) },
      ...(message && { message }),
    })),
  );

const idsOf = (named: readonly string[], assets: readonly KeyedAsset[]): string[] =>
  named.map((wanted) => {
    const asset = assets.find(({ key }) => key === wanted);
    if (!asset) throw new Error(`No asset is called ${wanted}`);
    return asset.id;
  });
