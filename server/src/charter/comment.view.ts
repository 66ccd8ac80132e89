import { z } from 'zod';
import { isMember, personOf } from '@communaux/shared/access';
import type { Comment, CommentPage } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { readCursor, writeCursor } from '../platform/graphql/cursor.js';

// Hidden words are given to nobody: the reason stands in their place. Names are for members.
const COMMENT = `
  select comment.id, revision_id as "revisionId", article_id as "articleId",
    case when hidden_at is null then passage end as passage,
    case when $3 then person.name else '' end as "authorName", college_key as "collegeKey",
    case when hidden_at is null then text else '' end as text,
    to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "madeAt",
    hidden_reason as "hiddenReason", author_id is not distinct from $2::uuid as mine
  from comment join person on person.id = comment.author_id
  where comment.zone_id = $1`;
const ONE = `${COMMENT} and comment.id = $4`;
const PAGE = `${COMMENT} and revision_id = $4
    and ($5::timestamptz is null or (made_at, comment.id) > ($5::timestamptz, $6::uuid))
  order by made_at, comment.id limit $7`;

type Row = Omit<Comment, 'madeAt'> & { madeAt: string };

const reader = ({ zoneId, actor }: Work): unknown[] => [zoneId, personOf(actor), isMember(actor, zoneId)];

/** A comment just written. */
export const showComment = async (work: Work, id: string): Promise<Comment> => {
  const [row] = await work.tx.query<Row>(ONE, [...reader(work), id]);
  if (!row) throw new Error('A comment just written is not there');
  return row;
};

type Request = { readonly revision: string; readonly after: string | null; readonly first: number };

const LARGEST_PAGE = 100;
const afterSchema = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]);

/** Comments of a revision, oldest first. */
export const readComments =
  ({ revision, after, first }: Request): UseCase<CommentPage> =>
  async (work) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const [madeAt, id] = readCursor(afterSchema, after) ?? [null, null];
    const rows = await work.tx.query<Row>(PAGE, [...reader(work), revision, madeAt, id, size + 1]);
    const items = rows.slice(0, size);
    const last = items.at(-1);
    const next = rows.length > size && last ? writeCursor([last.madeAt, last.id]) : null;
    return { items, total: await countComments(work, revision), next };
  };

const countComments = async ({ tx, zoneId }: Work, revision: string): Promise<number> => {
  const [row] = await tx.query<{ total: number }>(
    'select count(*)::int as total from comment where zone_id = $1 and revision_id = $2',
    [zoneId, revision],
  );
  return row?.total ?? 0;
};
