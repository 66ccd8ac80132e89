import type { ArticleId, Instant } from '../kernel/index.js';
import type { ArticleVersion } from './article.js';

/** The charter as of a given instant: of each article, the wording that has last taken effect. */
export const articlesInForce = (
  versions: readonly ArticleVersion[],
  at: Instant,
): readonly ArticleVersion[] => {
  const inForce = new Map<ArticleId, ArticleVersion>();
  for (const version of versions) {
    if (version.effectiveFrom > at) continue;
    const other = inForce.get(version.articleId);
    if (other === undefined || isLater(version, other)) inForce.set(version.articleId, version);
  }
  return [...inForce.values()];
};

/** Of two wordings effective at the same instant, the one voted on top of the other prevails. */
const isLater = (a: ArticleVersion, b: ArticleVersion): boolean =>
  a.effectiveFrom === b.effectiveFrom ? a.version > b.version : a.effectiveFrom > b.effectiveFrom;
