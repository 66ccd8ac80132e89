import { z } from 'zod';
import { idSchema } from '../body/index.js';
import { changeSchema } from './change.js';

/** Drafting a revision. A draft may be saved without any change; it cannot be submitted so. */
export const revisionDraftSchema = z.strictObject({
  title: z.string().trim().min(1, 'form.title.missing').max(200, 'form.title.long'),
  why: z.string().trim().min(1, 'form.why.missing').max(5_000, 'form.text.long'),
  effectiveAfterDays: z.int().min(0).max(365).default(0),
  changes: z
    .array(changeSchema)
    .max(50)
    .refine((changes) => new Set(changes.map(({ articleId }) => articleId)).size === changes.length, {
      message: 'form.changes.twice',
    }),
});
export type RevisionDraft = z.infer<typeof revisionDraftSchema>;

/** A comment on the whole revision, or on one of the articles it changes. */
export const commentSchema = z.strictObject({
  text: z.string().trim().min(1, 'form.text.missing').max(5_000, 'form.text.long'),
  articleId: idSchema<'article'>().nullable().default(null),
});
export type CommentInput = z.infer<typeof commentSchema>;

/** Why a revision is not admissible: at least one ground, each in a sentence its author can answer. */
export const reasonsSchema = z.strictObject({
  reasons: z
    .array(z.string().trim().min(1).max(2_000, 'form.text.long'))
    .min(1, 'form.reasons.missing')
    .max(10),
});

export const consultationSchema = z.strictObject({ days: z.int().min(0).max(365) });
