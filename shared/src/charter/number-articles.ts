import type { ArticleId } from '../kernel/index.js';
import type { ArticlePlace } from './article.js';

/**
 * The printed number of each article ("3.2"), from its place in the tree. Equal positions follow their ids, so
 * that two readers always see the same numbers. An article whose parent is not in the tree has no number.
 */
export const numberArticles = (tree: readonly ArticlePlace[]): ReadonlyMap<ArticleId, string> => {
  const children = new Map<ArticleId | null, ArticlePlace[]>();
  for (const place of tree.toSorted(byPlace))
    children.set(place.parentId, [...(children.get(place.parentId) ?? []), place]);
  const numbersUnder = (parentId: ArticleId | null, prefix: string): [ArticleId, string][] =>
    (children.get(parentId) ?? []).flatMap(({ id }, index) => {
      const number = `${prefix}${index + 1}`;
      return [[id, number], ...numbersUnder(id, `${number}.`)];
    });
  return new Map(numbersUnder(null, ''));
};

const byPlace = (a: ArticlePlace, b: ArticlePlace): number =>
  a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
