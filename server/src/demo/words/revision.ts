import type { ClauseSketch } from './clause.js';

export type CollegeKey = 'firms' | 'employees' | 'residents' | 'authority' | 'nature';

/** New words for an article of the charter, or a new article under another. Words left out stay as they were. */
export type ChangeSketch = {
  readonly article: string;
  readonly under?: string;
  readonly title?: string;
  readonly text: string;
  readonly clauses?: readonly ClauseSketch[];
};

/** Turnout and share of yes among those who chose, in percent, college by college. */
export type VoteSketch = Readonly<Record<CollegeKey, readonly [turnout: number, yes: number]>>;

/**
 * A revision and its path, in days from today (negative: past). Each date left out is a step not taken; `author` is
 * a persona or any member of a college.
 */
export type RevisionSketch = {
  readonly key: string;
  readonly title: string;
  readonly reasons: string;
  readonly impact: string;
  readonly author: string;
  readonly created: number;
  readonly submitted?: number;
  readonly examined?: { readonly on: number; readonly admissible: boolean; readonly opinion: string };
  readonly consultation?: readonly [opens: number, closes: number];
  readonly poll?: { readonly opens: number; readonly closes: number; readonly votes: VoteSketch };
  /** Days after the decision until the words take effect; 0: at once. */
  readonly effectiveAfter?: number;
  readonly withdrawn?: boolean;
  readonly changes: readonly ChangeSketch[];
  readonly comments: readonly (readonly [college: CollegeKey, text: string])[];
};
