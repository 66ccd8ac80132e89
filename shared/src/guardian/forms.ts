import { z } from 'zod';
import { idSchema } from '../body/index.js';
import { themeSchema } from '../vote/index.js';

const LONGEST_GROUNDS = 5_000;

/** Who receives the right to suspend decisions, in whose name, on which themes. It lives as long as the mandate. */
export const vetoRightInputSchema = z.strictObject({
  mandateId: idSchema<'mandate'>(),
  speaksFor: z.string().trim().min(1, 'form.speaks-for.missing').max(120, 'form.text.long'),
  themes: z
    .array(themeSchema)
    .min(1, 'form.themes.missing')
    .refine((themes) => new Set(themes).size === themes.length, { message: 'form.themes.twice' })
    .readonly(),
});
export type VetoRightInput = z.infer<typeof vetoRightInputSchema>;

/**
 * A veto in its own words; too few of them are refused by the decision, not by the form. `conflict`: what could make the
 * guardian party to the matter; null says "nothing".
 */
export const vetoInputSchema = z.strictObject({
  grounds: z.string().trim().max(LONGEST_GROUNDS, 'form.text.long'),
  conflict: z
    .string()
    .trim()
    .max(2_000, 'form.text.long')
    .nullish()
    .transform((conflict) => conflict || null),
});
export type VetoInput = z.infer<typeof vetoInputSchema>;
