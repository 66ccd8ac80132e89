import type { ArticlePlace } from '@communaux/shared/charter';
import type { ArticleId, Instant, PollId, RevisionId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

/** The wording of an article that binds at an instant, instants in milliseconds. */
export type ArticleRow = {
  readonly id: ArticleId;
  readonly parentId: ArticleId | null;
  readonly position: number;
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly clauses: unknown;
  readonly effectiveFrom: number;
  /** Null for the founding text; its poll is null when it was decided before the platform. */
  readonly decision: DecisionRow | null;
};
export type DecisionRow = {
  readonly revisionId: RevisionId;
  readonly revisionTitle: string;
  readonly pollId: PollId | null;
  readonly decidedAt: number;
};

/** Every article that has a wording in force, in no order: of each, the last one voted that has taken effect. */
export const articlesAt = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  at: Instant,
): Promise<readonly ArticleRow[]> => {
  const [row] = await tx.query<{ articles: ArticleRow[] }>(
    `select coalesce(jsonb_agg(jsonb_build_object(
       'id', article.id, 'parentId', article.parent_id, 'position', article.position,
       'version', version.version, 'title', version.title, 'text', version.text, 'clauses', version.clauses,
       'effectiveFrom', (extract(epoch from version.effective_from) * 1000)::bigint,
       'decision', case when revision.id is not null then jsonb_build_object(
         'revisionId', revision.id, 'revisionTitle', revision.title, 'pollId', poll.id,
         'decidedAt', (extract(epoch from coalesce(revision.decided_at, version.effective_from)) * 1000)::bigint) end)), '[]') as articles
     from article
     cross join lateral (
       select * from article_version
       where zone_id = $1 and article_id = article.id and effective_from <= to_timestamp($2::bigint / 1000.0)
       order by version desc limit 1) as version
     left join revision on revision.zone_id = $1 and revision.id = version.revision_id
     left join lateral (
       select id from poll where zone_id = $1 and revision_id = version.revision_id and withdrawn_at is null
       order by opens_at desc, call desc limit 1) as poll on true
     where article.zone_id = $1`,
    [zoneId, at],
  );
  return row?.articles ?? [];
};

/** Where the articles in force stand today: what their numbers are computed from. */
export const placesInForce = ({ tx, zoneId, now }: Work): Promise<ArticlePlace[]> =>
  tx.query<ArticlePlace>(
    `select id, parent_id as "parentId", position from article
     where zone_id = $1 and exists (
       select from article_version
       where zone_id = $1 and article_id = article.id and effective_from <= to_timestamp($2::bigint / 1000.0))`,
    [zoneId, now],
  );
