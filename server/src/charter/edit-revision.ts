import { decideTransition, type RevisionInput } from '@communaux/shared/charter';
import { isRefused, refuse, type Refused, type RevisionId } from '@communaux/shared/kernel';
import { ruleSetInForce } from '../body/index.js';
import type { Revision } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { placeChanges } from './place-changes.js';
import { lockRevision, replaceDraft } from './revision.store.js';
import { showRevision } from './show-revision.js';
import { standingOf } from './standing.js';

/** Writes a draft anew. What was submitted never changes: it is what will be consulted and voted. */
export const editRevision =
  (id: RevisionId, { changes: asked, ...words }: RevisionInput): UseCase<Revision | Refused> =>
  async (work) => {
    const revision = await lockRevision(work, id);
    if (!revision) return refuse('unknown-revision', { revisionId: id });
    const { ruleSet } = await ruleSetInForce(work);
    const moved = decideTransition(revision, { act: 'edit' }, standingOf(work), ruleSet, work.now);
    if (isRefused(moved)) return moved;
    const changes = await placeChanges(work, asked);
    if (isRefused(changes)) return changes;

    await replaceDraft(work, id, words, changes);
    work.record({ act: 'revision.edited', facts: { revision: id }, open: false });
    return showRevision(work, id);
  };
