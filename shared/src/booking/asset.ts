import { z } from 'zod';
import { idSchema } from '../body/index.js';
import { ASSET_KINDS } from '../charter/index.js';
import { isTimeZone } from './zone-offset.js';

/** A unit is lent to one at a time; a pool to as many as it has places. */
export const ALLOCATIONS = ['unit', 'pool'] as const;

export const assetSchema = z
  .strictObject({
    id: idSchema<'asset'>(),
    kind: z.enum(ASSET_KINDS),
    name: z.string().trim().min(1, 'form.asset.unnamed').max(120),
    allocation: z.enum(ALLOCATIONS),
    capacity: z.int().min(1).max(10_000),
    timezone: z.string().refine(isTimeZone, 'form.asset.timezone'),
  })
  .refine(({ allocation, capacity }) => allocation === 'pool' || capacity === 1, {
    message: 'form.asset.unit-capacity',
    path: ['capacity'],
  });

/** Something the zone shares: parking, dock, workshop machine, room. A unit has capacity 1. */
export type Asset = Readonly<z.infer<typeof assetSchema>>;
