import { rulesOf, type DecisionQuoted, type Rule } from '@communaux/shared/booking';
import { clausesSchema, numberArticles, type ArticleVersion } from '@communaux/shared/charter';
import { instant, type Instant, type RevisionId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import { articlesAt, type ArticleRow } from './articles-at.view.js';

/** A rule as it binds, quoting the vote that made it by its name too. */
export type RuleInForce = Rule & { readonly decision: QuotedVote | null };
type QuotedVote = DecisionQuoted & { readonly revisionTitle: string };

/** The rules of a zone, and the instant from which a version already adopted will change them. */
export type RulesNow = { readonly rules: readonly RuleInForce[]; readonly until: Instant | null };

export const readRules = async (work: Pick<Work, 'tx' | 'zoneId' | 'now'>): Promise<RulesNow> => {
  const { tx, zoneId, now } = work;
  const articles = await articlesAt(work, now);
  const [next] = await tx.query<{ until: string | null }>(
    `select (extract(epoch from min(effective_from)) * 1000)::bigint::text as until from article_version
     where zone_id = $1 and effective_from > to_timestamp($2::bigint / 1000.0)`,
    [zoneId, now],
  );
  return { rules: toRules(articles), until: next?.until ? instant(Number(next.until)) : null };
};

const toRules = (articles: readonly ArticleRow[]): readonly RuleInForce[] => {
  const decisions = new Map<RevisionId, QuotedVote>(articles.flatMap(quoted));
  const rules = rulesOf(articles.map(toVersion), numberArticles(articles), decisions);
  return rules.map((rule) => ({
    ...rule,
    decision: (rule.decision && decisions.get(rule.decision.revisionId)) ?? null,
  }));
};

const quoted = ({ decision }: ArticleRow): [RevisionId, QuotedVote][] => {
  if (decision === null || decision.pollId === null) return [];
  const { revisionId, revisionTitle, pollId, decidedAt } = decision;
  return [[revisionId, { revisionId, revisionTitle, pollId, decidedAt: instant(decidedAt) }]];
};

const toVersion = ({
  id,
  version,
  title,
  text,
  clauses,
  effectiveFrom,
  decision,
}: ArticleRow): ArticleVersion => ({
  articleId: id,
  version,
  title,
  text,
  clauses: clausesSchema.parse(clauses),
  effectiveFrom: instant(effectiveFrom),
  revisionId: decision?.revisionId ?? null,
});
