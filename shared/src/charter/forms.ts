import { z } from 'zod';
import { idSchema } from '../body/index.js';
import { instant } from '../kernel/index.js';
import { themeSchema } from '../vote/index.js';
import { clausesSchema } from './clauses/vocabulary.js';

const instantSchema = z.int().min(0).max(4_102_444_800_000).transform(instant);
const articleId = idSchema<'article'>().nullish().default(null);

/**
 * One article as its author would have it. `baseVersion` is the version that was read; 0 for a new article, placed
 * under `parentId`. A new article may be given its id, so that another one of the same revision can stand under it.
 */
const changeInputSchema = z.strictObject({
  articleId,
  parentId: articleId,
  baseVersion: z.int().min(0),
  title: z.string().trim().min(1, 'form.title.missing').max(200, 'form.title.long'),
  text: z.string().trim().min(1, 'form.text.missing').max(20_000, 'form.text.long'),
  clauses: clausesSchema,
});
export type ChangeInput = z.infer<typeof changeInputSchema>;

const eachArticleOnce = (changes: readonly ChangeInput[]): boolean => {
  const named = changes.flatMap((change) => change.articleId ?? []);
  return new Set(named).size === named.length;
};

/** Drafting a revision. A draft may be saved without any change; it cannot be submitted so. */
export const revisionInputSchema = z.strictObject({
  title: z.string().trim().min(1, 'form.title.missing').max(200, 'form.title.long'),
  reasons: z.string().trim().min(1, 'form.why.missing').max(5_000, 'form.text.long'),
  impact: z
    .string()
    .trim()
    .max(5_000, 'form.text.long')
    .nullish()
    .transform((impact) => impact ?? ''),
  effectiveFrom: instantSchema.nullish().default(null),
  /** What it is about: guardians and proxies watch over themes. */
  theme: themeSchema.nullish().default(null),
  changes: z.array(changeInputSchema).max(50).refine(eachArticleOnce, { message: 'form.changes.twice' }),
});
export type RevisionInput = z.infer<typeof revisionInputSchema>;

/** A comment on the whole revision, on one of the articles it changes, or on a passage of it. */
export const commentInputSchema = z.strictObject({
  revisionId: idSchema<'revision'>(),
  articleId,
  passage: z.string().trim().max(1_000, 'form.text.long').nullish().default(null),
  text: z.string().trim().min(1, 'form.text.missing').max(5_000, 'form.text.long'),
});
export type CommentInput = z.infer<typeof commentInputSchema>;

/** The opinion of the authority's agent. Refused by the transition, not by the form, when a "no" has no grounds. */
export const opinionSchema = z.string().trim().max(5_000, 'form.text.long');

/** Why a comment is hidden: shown in its place. */
export const hidingReasonSchema = z.string().trim().min(1, 'form.reasons.missing').max(500, 'form.text.long');
