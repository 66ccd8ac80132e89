import type { ClauseSketch } from './clause.js';

/** An article as the founders wrote it. `key` names it inside the demo only. */
export type ArticleSketch = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly clauses?: readonly ClauseSketch[];
  readonly under?: readonly ArticleSketch[];
};
