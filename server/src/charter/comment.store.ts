import type { CommentInput } from '@communaux/shared/charter';
import type { PersonId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

export const storeComment = (
  { tx, zoneId, now }: Work,
  id: string,
  authorId: PersonId,
  collegeKey: string | null,
  { revisionId, articleId, passage, text }: CommentInput,
): Promise<unknown> =>
  tx.query(
    `insert into comment (zone_id, id, revision_id, article_id, passage, author_id, college_key, text, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9::bigint / 1000.0))`,
    [zoneId, id, revisionId, articleId, passage, authorId, collegeKey, text, now],
  );

/** Nothing when there is no such comment; locked otherwise. */
export const lockComment = async (
  { tx, zoneId }: Work,
  id: string,
): Promise<{ revisionId: string; hidden: boolean } | undefined> => {
  const [row] = await tx.query<{ revisionId: string; hidden: boolean }>(
    `select revision_id as "revisionId", hidden_at is not null as hidden from comment
     where zone_id = $1 and id = $2 for update`,
    [zoneId, id],
  );
  return row;
};

/** The words stay in the table, for whoever must answer for the hiding; no view gives them any more. */
export const storeHiding = ({ tx, zoneId, now }: Work, id: string, reason: string): Promise<unknown> =>
  tx.query(
    `update comment set hidden_at = to_timestamp($3::bigint / 1000.0), hidden_reason = $4
     where zone_id = $1 and id = $2`,
    [zoneId, id, now, reason],
  );
