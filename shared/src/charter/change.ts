import { z } from 'zod';
import { idSchema } from '../body/index.js';
import type { ArticleId } from '../kernel/index.js';
import { clausesSchema } from './clauses/vocabulary.js';

const content = {
  articleId: idSchema<'article'>(),
  title: z.string().trim().min(1, 'form.title.missing').max(200, 'form.title.long'),
  text: z.string().trim().min(1, 'form.text.missing').max(20_000, 'form.text.long'),
  clauses: clausesSchema,
};

/**
 * What a revision does to one article: replace its wording, pinned to the version that was read, or add an
 * article (version 0, nothing to replace) at a place of the tree.
 */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), ...content, baseVersion: z.int().min(1) }),
  z.strictObject({
    kind: z.literal('add'),
    ...content,
    baseVersion: z.literal(0),
    parentId: idSchema<'article'>().nullable(),
    position: z.int().min(0).max(10_000),
  }),
]);
export type Change = z.infer<typeof changeSchema>;

/** Current version number of each article of the charter; an article left out does not exist yet. */
export type CurrentVersions = ReadonlyMap<ArticleId, number>;

/** The changes written against a wording that another adopted revision has replaced since. */
export const staleChanges = (changes: readonly Change[], current: CurrentVersions): readonly Change[] =>
  changes.filter(({ articleId, baseVersion }) => (current.get(articleId) ?? 0) !== baseVersion);
