import { isMember, personOf } from '@communaux/shared/access';
import type { RevisionId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import type { RevisionRow } from './revision.row.js';

// A draft is its author's alone; a revision withdrawn before it was submitted stays so. Names are for members.
const REVISION = `
  select jsonb_build_object(
    'id', revision.id, 'title', revision.title, 'reasons', reasons, 'impact', impact, 'stage', revision.stage,
    'authorId', author_id, 'authorName', case when $3 then person.name else '' end,
    'createdAt', (extract(epoch from revision.created_at) * 1000)::bigint,
    'submittedAt', (extract(epoch from submitted_at) * 1000)::bigint,
    'examinedAt', (extract(epoch from examined_at) * 1000)::bigint, 'opinion', opinion,
    'consultationOpensAt', (extract(epoch from consultation_opens_at) * 1000)::bigint,
    'consultationClosesAt', (extract(epoch from consultation_closes_at) * 1000)::bigint,
    'decidedAt', (extract(epoch from decided_at) * 1000)::bigint,
    'effectiveFrom', (extract(epoch from effective_from) * 1000)::bigint,
    'rejectedBecause', rejected_because, 'theme', theme, 'passage', passage,
    'sentBackAt', (extract(epoch from sent_back_at) * 1000)::bigint, 'pollId', poll.id,
    'pollOpensAt', (extract(epoch from poll.opens_at) * 1000)::bigint,
    'commentCount', (select count(*) from comment where zone_id = $1 and revision_id = revision.id),
    'changes', coalesce((
      select jsonb_agg(jsonb_build_object(
        'articleId', change.article_id, 'baseVersion', change.base_version, 'parentId', change.parent_id,
        'position', change.position, 'title', change.title, 'text', change.text, 'clauses', change.clauses,
        'currentVersion', (select coalesce(max(version), 0) from article_version where zone_id = $1 and article_id = change.article_id),
        'before', (
          select jsonb_build_object('title', title, 'text', text, 'clauses', clauses) from article_version
          where zone_id = $1 and article_id = change.article_id and version = change.base_version)
        ) order by change.base_version = 0, change.position, change.article_id)
      from revision_change change where zone_id = $1 and revision_id = revision.id), '[]')) as revision
  from revision
  join person on person.id = revision.author_id
  left join lateral (
    select id, opens_at from poll where zone_id = $1 and revision_id = revision.id and withdrawn_at is null
    order by opens_at desc, call desc limit 1) as poll on true
  where revision.zone_id = $1 and (revision.submitted_at is not null or author_id = $2 or $4)`;

const ONE = `${REVISION} and revision.id = $5`;
// The identifier breaks ties of one instant; both travel in the cursor.
const PAGE = `${REVISION}
  and ($5::text[] is null or revision.stage = any($5)) and ($6::bigint is null
    or (date_trunc('milliseconds', revision.created_at), revision.id) < (to_timestamp($6::bigint / 1000.0), $7::uuid))
  order by date_trunc('milliseconds', revision.created_at) desc, revision.id desc limit $8`;

type Row = { revision: RevisionRow };

/** Who reads decides what is seen; the platform itself sees drafts too. */
const reader = ({ zoneId, actor }: Work): unknown[] => [
  zoneId,
  personOf(actor),
  isMember(actor, zoneId),
  actor.kind === 'system',
];

/** One revision, null when there is none or it is somebody else's draft. */
export const revisionRow = async (work: Work, id: RevisionId): Promise<RevisionRow | null> => {
  const [row] = await work.tx.query<Row>(ONE, [...reader(work), id]);
  return row?.revision ?? null;
};

export type RevisionsAsked = {
  readonly stages: readonly string[] | null;
  readonly after: readonly [createdAt: number, id: string] | null;
  readonly limit: number;
};

/** Newest first. */
export const revisionRows = async (work: Work, asked: RevisionsAsked): Promise<RevisionRow[]> => {
  const [createdAt, id] = asked.after ?? [null, null];
  const rows = await work.tx.query<Row>(PAGE, [...reader(work), asked.stages, createdAt, id, asked.limit]);
  return rows.map(({ revision }) => revision);
};
