import { canonical } from '../kernel/index.js';
import type { ArticleContent } from './article.js';
import type { Clause } from './clauses/vocabulary.js';

/** What a revision does to an article. The words themselves are compared on screen, clause by clause here. */
export type ArticleComparison = {
  readonly titleChanged: boolean;
  readonly textChanged: boolean;
  readonly clauses: {
    readonly added: readonly Clause[];
    readonly removed: readonly Clause[];
    readonly changed: readonly { readonly before: Clause; readonly after: Clause }[];
    readonly kept: readonly Clause[];
  };
};

/** Clauses are followed by their id, not by their rank. `before` is null for a new article. */
export const compareArticles = (before: ArticleContent | null, after: ArticleContent): ArticleComparison => {
  const old = new Map(before?.clauses.map((clause) => [clause.id, clause]));
  const ids = new Set(after.clauses.map(({ id }) => id));
  const pairs = after.clauses.flatMap((clause) => {
    const previous = old.get(clause.id);
    return previous === undefined ? [] : [{ before: previous, after: clause }];
  });
  return {
    titleChanged: before?.title !== after.title,
    textChanged: before?.text !== after.text,
    clauses: {
      added: after.clauses.filter(({ id }) => !old.has(id)),
      removed: [...old.values()].filter(({ id }) => !ids.has(id)),
      changed: pairs.filter((pair) => !sameClause(pair)),
      kept: pairs.filter(sameClause).map((pair) => pair.after),
    },
  };
};

const sameClause = (pair: { before: Clause; after: Clause }): boolean =>
  canonical(pair.before) === canonical(pair.after);
