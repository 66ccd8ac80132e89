import { z } from 'zod';
import { optionKeySchema } from './option.js';

const slot = z.string().trim().min(1).max(60);

/** As declared by the person, who need not declare any: `none` weighs on neither side of parity. */
export const GENDERS = ['woman', 'man', 'none'] as const;
export const PARITIES = ['none', 'balanced'] as const;

/**
 * Places kept for some: a pair has one for the authority and one for a firm. Frozen with the question, since it changes
 * who is seated.
 */
export const reservedSchema = z.strictObject({
  /** How many places each slot has; together, the places of the question. */
  places: z.record(slot, z.int().min(1).max(100)),
  /** `balanced`: of all places, no gender takes more than half, rounded up. */
  parity: z.enum(PARITIES),
  /** For which slot each option stands; "none of the above" stands for none. */
  standing: z.array(z.strictObject({ key: optionKeySchema, slot, gender: z.enum(GENDERS) })).readonly(),
});
export type ReservedPlaces = Readonly<z.infer<typeof reservedSchema>>;
