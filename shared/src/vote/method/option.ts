import { z } from 'zod';

/** Signs that the notation of ballots is written with: no option may be called by them. */
const RESERVED = /[>=+,:{}\s]/;
const BLANK = 'blank';

/** Short name of an option inside its poll: what ballots are written with. Unique, and never `blank`. */
export const optionKeySchema = z
  .string()
  .min(1)
  .max(40)
  .refine((key) => key !== BLANK && !RESERVED.test(key));
export type OptionKey = string;

export const optionSchema = z.strictObject({
  key: optionKeySchema,
  label: z.string().trim().min(1).max(200),
  /** Whole euros, for a budget; null elsewhere. */
  cost: z.int().min(0).max(1_000_000_000).nullable().default(null),
});

/** One thing that can be chosen: a project, a candidate, a date. */
export type Option = Readonly<z.infer<typeof optionSchema>>;
