import { personOf } from '@communaux/shared/access';
import type { Change, Revision, RevisionInput } from '@communaux/shared/charter';
import type { PersonId, RevisionId } from '@communaux/shared/kernel';
import type { Theme } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';
import { toRevision } from './revision.row.js';
import { revisionRow } from './revision.view.js';

/** Locks, then looks: a second statement sees what the transaction we waited for has written. */
export const lockRevision = async (work: Work, id: RevisionId): Promise<Revision | null> => {
  await work.tx.query('select from revision where zone_id = $1 and id = $2 for update', [work.zoneId, id]);
  const row = await revisionRow(work, id);
  return row && toRevision(row);
};

/** Keeps the stage from moving while we write beside it; several may. */
export const holdRevision = async (work: Work, id: RevisionId): Promise<Revision | null> => {
  await work.tx.query('select from revision where zone_id = $1 and id = $2 for share', [work.zoneId, id]);
  const row = await revisionRow(work, id);
  return row && toRevision(row);
};

type Words = Omit<RevisionInput, 'changes'>;

export const storeDraft = async (
  work: Work,
  id: RevisionId,
  authorId: PersonId,
  words: Words,
  changes: readonly Change[],
): Promise<void> => {
  const { tx, zoneId, now } = work;
  await tx.query(
    `insert into revision (zone_id, id, title, reasons, impact, effective_from, author_id, stage, created_at, theme)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0), $7, 'draft', to_timestamp($8::bigint / 1000.0), $9)`,
    [zoneId, id, words.title, words.reasons, words.impact, words.effectiveFrom, authorId, now, words.theme],
  );
  await storeChanges(work, id, changes);
};

export const replaceDraft = async (
  work: Work,
  id: RevisionId,
  words: Words,
  changes: readonly Change[],
): Promise<void> => {
  const { tx, zoneId } = work;
  await tx.query(
    `update revision set title = $3, reasons = $4, impact = $5, effective_from = to_timestamp($6::bigint / 1000.0), theme = $7
     where zone_id = $1 and id = $2`,
    [zoneId, id, words.title, words.reasons, words.impact, words.effectiveFrom, words.theme],
  );
  await tx.query('delete from revision_change where zone_id = $1 and revision_id = $2', [zoneId, id]);
  await storeChanges(work, id, changes);
};

const storeChanges = ({ tx, zoneId }: Work, id: RevisionId, changes: readonly Change[]): Promise<unknown> =>
  tx.query(
    `insert into revision_change (zone_id, revision_id, article_id, base_version, parent_id, position, title, text, clauses)
     select $1, $2, "articleId", "baseVersion", "parentId", position, title, text, clauses
     from jsonb_to_recordset($3) as change ("articleId" uuid, "baseVersion" integer, "parentId" uuid, position integer,
       title text, text text, clauses jsonb)`,
    [zoneId, id, JSON.stringify(changes)],
  );

/** Writes where a revision stands now; what earlier stages left stays. */
export const storeStanding = (
  { tx, zoneId, actor }: Work,
  { id, ...revision }: Revision,
): Promise<unknown> => {
  const examined = revision.stage === 'admissible' || revision.stage === 'not_admissible' ? revision : null;
  const consulted = revision.stage === 'consultation' ? revision : null;
  return tx.query(
    `update revision set stage = $3,
       submitted_at = coalesce(to_timestamp($4::bigint / 1000.0), submitted_at),
       examined_at = coalesce(to_timestamp($5::bigint / 1000.0), examined_at),
       examined_by = coalesce($6, examined_by), opinion = coalesce($7, opinion),
       consultation_opens_at = coalesce(to_timestamp($8::bigint / 1000.0), consultation_opens_at),
       consultation_closes_at = coalesce(to_timestamp($9::bigint / 1000.0), consultation_closes_at),
       decided_at = coalesce(to_timestamp($10::bigint / 1000.0), decided_at),
       effective_from = coalesce(to_timestamp($11::bigint / 1000.0), effective_from),
       rejected_because = $12
     where zone_id = $1 and id = $2`,
    [
      zoneId,
      id,
      revision.stage,
      revision.stage === 'submitted' ? revision.submittedAt : null,
      examined?.examinedAt ?? null,
      examined && personOf(actor),
      examined?.opinion ?? null,
      consulted?.openedAt ?? null,
      consulted?.closesAt ?? null,
      'decidedAt' in revision ? revision.decidedAt : null,
      revision.effectiveFrom,
      revision.stage === 'rejected' ? revision.because : null,
    ],
  );
};

export const storeVoteStage = async ({ tx, zoneId }: Work, id: RevisionId): Promise<void> => {
  await tx.query("update revision set stage = 'vote' where zone_id = $1 and id = $2", [zoneId, id]);
};

/** Back on its author's desk, with a passage more: the database counts them with us. */
export const storeSentBack = ({ tx, zoneId, now }: Work, id: RevisionId): Promise<unknown> =>
  tx.query(
    `update revision set stage = 'draft', passage = passage + 1, sent_back_at = to_timestamp($3::bigint / 1000.0)
     where zone_id = $1 and id = $2`,
    [zoneId, id, now],
  );

/** Whether a draft has been before the body already: everyone has read it. */
export const cameBack = async ({ tx, zoneId }: Work, id: RevisionId): Promise<boolean> => {
  const rows = await tx.query(
    'select from revision where zone_id = $1 and id = $2 and sent_back_at is not null',
    [zoneId, id],
  );
  return rows.length > 0;
};

/** What it is about; null while nobody said. */
export const themeOf = async ({ tx, zoneId }: Work, id: RevisionId): Promise<Theme | null> => {
  const [row] = await tx.query<{ theme: Theme | null }>(
    'select theme from revision where zone_id = $1 and id = $2',
    [zoneId, id],
  );
  return row?.theme ?? null;
};

/** What a revision is about, as the agent who examined it says. */
export const storeTheme = ({ tx, zoneId }: Work, id: RevisionId, theme: Theme): Promise<unknown> =>
  tx.query('update revision set theme = $3 where zone_id = $1 and id = $2', [zoneId, id, theme]);
