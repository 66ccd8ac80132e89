import { rulesOf, type DecisionQuoted, type Rule } from '@communaux/shared/booking';
import { clausesSchema, numberArticles, type ArticleVersion } from '@communaux/shared/charter';
import {
  instant,
  type ArticleId,
  type Instant,
  type PollId,
  type RevisionId,
} from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

/** A rule as it binds, quoting the vote that made it by its name too. */
export type RuleInForce = Rule & { readonly decision: QuotedVote | null };
type QuotedVote = DecisionQuoted & { readonly revisionTitle: string };

/** The rules of a zone, and the instant from which a version already adopted will change them. */
export type RulesNow = { readonly rules: readonly RuleInForce[]; readonly until: Instant | null };

type ArticleRow = {
  id: ArticleId;
  parentId: ArticleId | null;
  position: number;
  version: number;
  title: string;
  clauses: unknown;
  effectiveFrom: number;
  revisionId: RevisionId | null;
  revisionTitle: string | null;
  pollId: PollId | null;
  decidedAt: number | null;
};
type Row = { articles: ArticleRow[]; until: string | null };

/** One statement: every article that has a wording in force (all of them give numbers), and the next change. */
export const readRules = async ({
  tx,
  zoneId,
  now,
}: Pick<Work, 'tx' | 'zoneId' | 'now'>): Promise<RulesNow> => {
  const [row] = await tx.query<Row>(
    `select
       (select (extract(epoch from min(effective_from)) * 1000)::bigint::text from article_version
         where zone_id = $1 and effective_from > to_timestamp($2::bigint / 1000.0)) as until,
       coalesce(jsonb_agg(jsonb_build_object(
         'id', article.id, 'parentId', article.parent_id, 'position', article.position,
         'version', version.version, 'title', version.title, 'clauses', version.clauses,
         'effectiveFrom', (extract(epoch from version.effective_from) * 1000)::bigint,
         'revisionId', revision.id, 'revisionTitle', revision.title, 'pollId', poll.id,
         'decidedAt', (extract(epoch from revision.decided_at) * 1000)::bigint)), '[]') as articles
     from article
     cross join lateral (
       select * from article_version
       where zone_id = $1 and article_id = article.id and effective_from <= to_timestamp($2::bigint / 1000.0)
       order by version desc limit 1) as version
     left join revision on revision.zone_id = $1 and revision.id = version.revision_id
     left join poll on poll.zone_id = $1 and poll.revision_id = version.revision_id
     where article.zone_id = $1`,
    [zoneId, now],
  );
  const articles = row?.articles ?? [];
  return { rules: toRules(articles), until: row?.until ? instant(Number(row.until)) : null };
};

const toRules = (articles: readonly ArticleRow[]): readonly RuleInForce[] => {
  const decisions = new Map<RevisionId, QuotedVote>();
  for (const { revisionId, revisionTitle, pollId, decidedAt } of articles)
    if (revisionId && revisionTitle !== null && pollId && decidedAt !== null)
      decisions.set(revisionId, { revisionId, revisionTitle, pollId, decidedAt: instant(decidedAt) });
  const rules = rulesOf(articles.map(toVersion), numberArticles(articles), decisions);
  return rules.map((rule) => ({
    ...rule,
    decision: (rule.decision && decisions.get(rule.decision.revisionId)) ?? null,
  }));
};

const toVersion = ({
  id,
  version,
  title,
  clauses,
  effectiveFrom,
  revisionId,
}: ArticleRow): ArticleVersion => ({
  articleId: id,
  version,
  title,
  text: '',
  clauses: clausesSchema.parse(clauses),
  effectiveFrom: instant(effectiveFrom),
  revisionId,
});
