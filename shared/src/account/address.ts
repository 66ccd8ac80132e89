import { z } from 'zod';

// Our own strict reading (security.md section 3): no quotes, no comments, no list, nothing a mail header could misread.
const ADDRESS = /^[^\s@<>,;:"\p{Cc}]{1,64}@[^\s@<>,;:"\p{Cc}]{1,190}\.[^\s@<>,;:".\p{Cc}]{2,63}$/u;

/** An e-mail address, in the lower case under which it is known once. */
export const addressSchema = z
  .string()
  .max(254)
  .transform((text) => text.trim().toLowerCase())
  .refine((text) => ADDRESS.test(text));

/** Where to come back after signing in: a path of this site, never another site's address. */
export const backSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\\p{Cc}]*$/u);
