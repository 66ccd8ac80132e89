import { z } from 'zod';
import type { Id } from '../kernel/index.js';

export type SeatId = Id<'seat'>;
export type MandateId = Id<'mandate'>;

/** Brands an id read from outside. The one place where a string becomes an id of these two features. */
export const idSchema = <Kind extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    // Ids are keys of plain records (weights, quorums): a name every object has would read as one of them.
    .refine((id) => !(id in {}))
    .transform((id) => id as Id<Kind>);
