import { personOf } from '@communaux/shared/access';
import { numberArticles } from '@communaux/shared/charter';
import type { ArticleId, Instant } from '@communaux/shared/kernel';
import type { Article, ArticleBiography, Charter, RevisionName } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { articlesAt, type ArticleRow } from './articles-at.view.js';
import { showClauses } from './show-clauses.js';

/** The charter in tree order, as it stands now or stood at an instant. */
export const readCharter =
  (at: Instant | null): UseCase<Charter> =>
  async (work) => ({ articles: inTreeOrder(await articlesAt(work, at ?? work.now)) });

/** Numbers are given in tree order, and an article whose parent is not in force has none: it is not shown. */
const inTreeOrder = (rows: readonly ArticleRow[]): Article[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...numberArticles(rows)].flatMap(([id, number]) => {
    const row = byId.get(id);
    return row ? [showArticle(row, number)] : [];
  });
};

const showArticle = ({ clauses, position: _, ...article }: ArticleRow, number: string): Article => ({
  ...article,
  number,
  depth: number.split('.').length,
  clauses: showClauses(clauses),
});

/** An article with all it has said and what is under way about it; null when it is not in force. */
export const readArticle =
  (id: ArticleId): UseCase<ArticleBiography | null> =>
  async (work) => {
    const article = inTreeOrder(await articlesAt(work, work.now)).find((one) => one.id === id);
    if (!article) return null;
    return { article, versions: await versionsOf(work, id), underWay: await revisionsUnderWay(work, id) };
  };

/** Newest first, those to come included. */
const versionsOf = async ({ tx, zoneId }: Work, id: ArticleId): Promise<ArticleBiography['versions']> => {
  const rows = await tx.query<ArticleBiography['versions'][number]>(
    `select version, version.title, text, clauses,
       to_char(version.effective_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "effectiveFrom",
       case when revision.id is not null then jsonb_build_object(
         'revisionId', revision.id, 'revisionTitle', revision.title, 'pollId', poll.id,
         'decidedAt', (extract(epoch from coalesce(revision.decided_at, version.effective_from)) * 1000)::bigint) end as decision
     from article_version as version
     left join revision on revision.zone_id = $1 and revision.id = version.revision_id
     left join lateral (
       select id from poll where zone_id = $1 and revision_id = version.revision_id and withdrawn_at is null
       order by opens_at desc, call desc limit 1) as poll on true
     where version.zone_id = $1 and article_id = $2 order by version desc`,
    [zoneId, id],
  );
  return rows.map((row) => ({ ...row, clauses: showClauses(row.clauses) }));
};

const revisionsUnderWay = ({ tx, zoneId, actor }: Work, id: ArticleId): Promise<RevisionName[]> =>
  tx.query<RevisionName>(
    `select id, revision.title, stage from revision join revision_change change
       on change.zone_id = $1 and change.revision_id = revision.id and change.article_id = $2
     where revision.zone_id = $1 and stage in ('draft', 'submitted', 'admissible', 'consultation', 'vote')
       and (submitted_at is not null or author_id = $3)
     order by created_at desc, id desc`,
    [zoneId, id, personOf(actor)],
  );
