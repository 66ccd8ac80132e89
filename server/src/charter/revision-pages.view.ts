import { z } from 'zod';
import type { RevisionId } from '@communaux/shared/kernel';
import type { Revision, RevisionPage, RevisionStage } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { readCursor, writeCursor } from '../platform/graphql/cursor.js';
import { revisionRow, revisionRows } from './revision.view.js';
import { showRevisions } from './show-revision.js';

type Request = {
  readonly stages: readonly RevisionStage[] | null;
  readonly after: string | null;
  readonly first: number;
};

const LARGEST_PAGE = 50;
const afterSchema = z.tuple([z.int(), z.uuid()]);

/** Revisions, newest first. */
export const readRevisions =
  ({ stages, after, first }: Request): UseCase<RevisionPage> =>
  async (work) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const rows = await revisionRows(work, { stages, after: readCursor(afterSchema, after), limit: size + 1 });
    const page = rows.slice(0, size);
    const last = page.at(-1);
    return {
      items: await showRevisions(work, page),
      next: rows.length > size && last ? writeCursor([last.createdAt, last.id]) : null,
    };
  };

export const readRevision =
  (id: RevisionId): UseCase<Revision | null> =>
  async (work) => {
    const row = await revisionRow(work, id);
    const [revision] = row ? await showRevisions(work, [row]) : [];
    return revision ?? null;
  };
