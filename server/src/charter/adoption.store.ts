import type { ArticleVersion, Change } from '@communaux/shared/charter';
import type { ArticleId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

/** Ascending, so that two adoptions never wait for each other. Articles still to be created have nothing to lock. */
export const lockArticles = ({ tx, zoneId }: Work, ids: readonly ArticleId[]): Promise<unknown> =>
  tx.query('select from article where zone_id = $1 and id = any($2::uuid[]) order by id for update', [
    zoneId,
    ids,
  ]);

/** Places new articles in the tree and writes the new wording of each article. The key of versions is the last witness. */
export const storeVersions = async (
  { tx, zoneId, now }: Work,
  changes: readonly Change[],
  versions: readonly ArticleVersion[],
): Promise<void> => {
  await tx.query(
    `insert into article (zone_id, id, parent_id, position, created_at)
     select $1, "articleId", "parentId", position, to_timestamp($3::bigint / 1000.0)
     from jsonb_to_recordset($2) as added ("articleId" uuid, "parentId" uuid, position integer)
     on conflict do nothing`,
    [zoneId, JSON.stringify(changes.filter(({ kind }) => kind === 'add')), now],
  );
  await tx.query(
    `insert into article_version (zone_id, article_id, version, title, text, clauses, revision_id, effective_from)
     select $1, "articleId", version, title, text, clauses, "revisionId", to_timestamp("effectiveFrom" / 1000.0)
     from jsonb_to_recordset($2) as wording ("articleId" uuid, version integer, title text, text text, clauses jsonb,
       "revisionId" uuid, "effectiveFrom" bigint)`,
    [zoneId, JSON.stringify(versions)],
  );
};
