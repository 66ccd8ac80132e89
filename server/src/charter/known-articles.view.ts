import type { CurrentVersions } from '@communaux/shared/charter';
import type { ArticleId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

export type KnownArticles = {
  /** Last version of each article asked about, in force or due; those that do not exist are left out. */
  readonly versions: CurrentVersions;
  /** Position of the last article under each of them, and at the root (null). */
  readonly lastPositions: ReadonlyMap<ArticleId | null, number>;
};

export const knownArticles = async (
  work: Work,
  ids: readonly (ArticleId | null)[],
): Promise<KnownArticles> => {
  const rows = await work.tx.query<{ parentId: ArticleId | null; last: number }>(
    `select parent_id as "parentId", max(position) as last from article
     where zone_id = $1 and (parent_id is null or parent_id = any($2::uuid[])) group by parent_id`,
    [work.zoneId, ids],
  );
  return {
    versions: await currentVersions(work, ids),
    lastPositions: new Map(rows.map(({ parentId, last }) => [parentId, last])),
  };
};

export const currentVersions = async (
  { tx, zoneId }: Work,
  ids: readonly (ArticleId | null)[],
): Promise<CurrentVersions> => {
  const rows = await tx.query<{ id: ArticleId; version: number }>(
    `select article_id as id, max(version) as version from article_version
     where zone_id = $1 and article_id = any($2::uuid[]) group by article_id`,
    [zoneId, ids],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
};
