import { z } from 'zod';
import { idSchema } from '../body/index.js';
import { MINUTE, instant, type AssetId, type FirmId, type PersonId, type Slot } from '../kernel/index.js';
import type { AssetKind } from '../charter/index.js';

/** Whole minutes up to the end of 2099, in milliseconds. An empty slot is read, then refused with a sentence. */
const instantSchema = z
  .int()
  .min(0)
  .max(4_102_444_800_000)
  .multipleOf(MINUTE, 'form.slot.minute')
  .transform(instant);

export const slotSchema = z.strictObject({ from: instantSchema, to: instantSchema });

export const wishSchema = z.strictObject({
  assetId: idSchema<'asset'>(),
  slot: slotSchema,
  quantity: z.int().min(1).max(10_000).default(1),
  purpose: z.string().trim().max(200, 'form.purpose.long').default(''),
});

/** What someone asks for. */
export type Wish = Readonly<z.infer<typeof wishSchema>>;

/** Who asks. A resident has no firm; a person without a seat has no college. */
export type Asker = {
  readonly personId: PersonId;
  readonly firmId: FirmId | null;
  readonly collegeKey: string | null;
};

/** A stretch of an asset that is taken, whoever took it: booking, hold, maintenance or closure. */
export type Held = { readonly slot: Slot; readonly quantity: number };

/** A booking that counts in someone's share. */
export type Use = Held & {
  readonly assetId: AssetId;
  readonly assetKind: AssetKind;
  readonly personId: PersonId;
  readonly firmId: FirmId | null;
};
