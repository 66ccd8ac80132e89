import { z } from 'zod';
import { idSchema, instantSchema } from '../body/index.js';
import { ROLL_ACTS, themeSchema } from '../vote/index.js';
import { ASSISTED_DOORS } from './decide-entry.js';

const words = z.string().trim().min(1).max(2_000);

/** To whom a member lends their voice, for which votes, and until when. */
export const proxyInputSchema = z
  .strictObject({
    holderId: idSchema<'person'>(),
    theme: themeSchema.nullish().transform((theme) => theme ?? null),
    pollId: idSchema<'poll'>()
      .nullish()
      .transform((id) => id ?? null),
    until: instantSchema.nullish().transform((at) => at ?? null),
  })
  .refine(({ theme, pollId }) => theme === null || pollId === null);
export type ProxyInput = z.infer<typeof proxyInputSchema>;

export const amendmentInputSchema = z.strictObject({
  pollId: idSchema<'poll'>(),
  personId: idSchema<'person'>(),
  act: z.enum(ROLL_ACTS),
  reason: words,
});
export type AmendmentInput = z.infer<typeof amendmentInputSchema>;

export const recusalInputSchema = z.strictObject({
  pollId: idSchema<'poll'>(),
  personId: idSchema<'person'>(),
  grounds: words,
});
export type RecusalInput = z.infer<typeof recusalInputSchema>;

export const entryInputSchema = z.strictObject({
  pollId: idSchema<'poll'>(),
  personId: idSchema<'person'>(),
  door: z.enum(ASSISTED_DOORS),
  choice: z.string().max(4_000),
});
export type EntryInput = z.infer<typeof entryInputSchema>;

/** One gesture for all the voices one carries: the same ballot, but for those named here. */
export const castAllInputSchema = z.strictObject({
  pollId: idSchema<'poll'>(),
  choice: z.string().max(4_000),
  exceptions: z
    .array(z.strictObject({ personId: idSchema<'person'>(), choice: z.string().max(4_000) }))
    .max(1_000)
    .refine((all) => new Set(all.map(({ personId }) => personId)).size === all.length)
    .readonly()
    .default([]),
});
export type CastAllInput = z.infer<typeof castAllInputSchema>;
