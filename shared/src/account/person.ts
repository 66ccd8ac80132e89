import { z } from 'zod';

export const LONGEST_NAME = 120;

/** A name as others will read it: any script, one line, no control or invisible formatting character. */
export const nameSchema = z
  .string()
  .max(400)
  .transform((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .refine((text) => text.length <= LONGEST_NAME && !/[\p{Cc}\p{Cf}]/u.test(text));

export const languageSchema = z.enum(['fr', 'en']);
export type Language = z.output<typeof languageSchema>;

export const meSchema = z.object({ name: nameSchema, language: languageSchema });

/** What a name must be to be kept; an empty one is refused with its own sentence. */
export const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);
