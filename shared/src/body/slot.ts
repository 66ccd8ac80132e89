import { z } from 'zod';

/** The two places of a pair are told apart by a word of the body's own: "authority", "firm". */
export const slotSchema = z.string().regex(/^[a-z][a-z-]{0,39}$/);
