import { z } from 'zod';
import type { AssetId, FirmId } from '../../kernel/index.js';
import { collegeSchema, idSchema } from '../../body/index.js';

/** The kinds of shared assets a charter can name. */
export const ASSET_KINDS = ['parking', 'dock', 'workshop', 'room'] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

export const collegeKeySchema = collegeSchema.shape.key;

/** What a clause governs. A member left out does not narrow; members given must all hold. */
export const scopeSchema = z
  .strictObject({
    assetKinds: z.array(z.enum(ASSET_KINDS)).min(1).optional(),
    assetIds: z.array(idSchema<'asset'>()).min(1).max(500).optional(),
    colleges: z.array(collegeKeySchema).min(1).max(20).optional(),
    firms: z.array(idSchema<'firm'>()).min(1).max(500).optional(),
  })
  .default({});

export type Scope = z.infer<typeof scopeSchema>;

type Governed = { readonly id: AssetId; readonly kind: AssetKind };
type Asker = { readonly firmId: FirmId | null; readonly collegeKey: string | null };

/** Whoever it may be: only what narrows to no college and no firm covers them. */
export const ANYBODY: Asker = { firmId: null, collegeKey: null };

export const coversAsset = (scope: Scope, asset: Governed): boolean =>
  (scope.assetKinds?.includes(asset.kind) ?? true) && (scope.assetIds?.includes(asset.id) ?? true);

export const coversAsker = (scope: Scope, who: Asker): boolean =>
  (scope.colleges === undefined || (who.collegeKey !== null && scope.colleges.includes(who.collegeKey))) &&
  (scope.firms === undefined || (who.firmId !== null && scope.firms.includes(who.firmId)));
