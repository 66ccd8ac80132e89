import type { ArticleId, Instant, RevisionId } from '../kernel/index.js';
import type { Clause } from './clauses/vocabulary.js';

/** Where an article stands in the tree. Its id never changes; its number is computed from its place. */
export type ArticlePlace = {
  readonly id: ArticleId;
  readonly parentId: ArticleId | null;
  readonly position: number;
};

/** What an article says. */
export type ArticleContent = {
  readonly title: string;
  readonly text: string;
  readonly clauses: readonly Clause[];
};

/** One dated wording of an article. `revisionId` is null for the founding text. Versions count from 1. */
export type ArticleVersion = ArticleContent & {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly effectiveFrom: Instant;
  readonly revisionId: RevisionId | null;
};
