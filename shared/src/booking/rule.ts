import { coversAsker, coversAsset, type ArticleVersion, type Clause } from '../charter/index.js';
import type { ArticleId, Instant, PollId, RevisionId } from '../kernel/index.js';
import type { Asset } from './asset.js';
import type { Asker } from './wish.js';

/** The vote that made a wording. */
export type DecisionQuoted = {
  readonly revisionId: RevisionId;
  readonly pollId: PollId;
  readonly decidedAt: Instant;
};

/** A clause in force, with what a refusal must be able to quote. A founding article has no decision. */
export type Rule = {
  readonly clause: Clause;
  readonly article: {
    readonly id: ArticleId;
    readonly number: string;
    readonly title: string;
    readonly version: number;
  };
  readonly decision: DecisionQuoted | null;
  readonly effectiveFrom: Instant;
};

/** The rules carried by the articles in force, in the order of the charter. */
export const rulesOf = (
  inForce: readonly ArticleVersion[],
  numbers: ReadonlyMap<ArticleId, string>,
  decisions: ReadonlyMap<RevisionId, DecisionQuoted>,
): readonly Rule[] =>
  inForce
    .flatMap(({ articleId, version, title, clauses, effectiveFrom, revisionId }) =>
      clauses.map((clause) => ({
        clause,
        article: { id: articleId, number: numbers.get(articleId) ?? '', title, version },
        decision: (revisionId && decisions.get(revisionId)) ?? null,
        effectiveFrom,
      })),
    )
    .toSorted((a, b) => byNumber(a.article.number, b.article.number));

/** "3.10" comes after "3.2". */
const byNumber = (a: string, b: string): number => {
  const [left, right] = [a, b].map((number) => number.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let i = 0; i < length; i += 1) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The rules that govern this asset for this person. */
export const rulesFor = (rules: readonly Rule[], asset: Asset, who: Asker): readonly Rule[] =>
  rules.filter(({ clause }) => coversAsset(clause.scope, asset) && coversAsker(clause.scope, who));
