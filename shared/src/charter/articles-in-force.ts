import type { ArticleId, Instant } from '../kernel/index.js';
import type { ArticleVersion } from './article.js';

/**
 * The charter as of a given instant: of each article, the last wording voted among those that have taken effect.
 * The version decides, not the date: a wording due later never undoes the one that was written on top of it.
 */
export const articlesInForce = (
  versions: readonly ArticleVersion[],
  at: Instant,
): readonly ArticleVersion[] => {
  const inForce = new Map<ArticleId, ArticleVersion>();
  for (const version of versions) {
    if (version.effectiveFrom > at) continue;
    const other = inForce.get(version.articleId);
    if (other === undefined || version.version > other.version) inForce.set(version.articleId, version);
  }
  return [...inForce.values()];
};
