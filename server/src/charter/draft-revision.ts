import { isMember, personOf } from '@communaux/shared/access';
import type { RevisionInput } from '@communaux/shared/charter';
import { isRefused, refuse, type Refused, type RevisionId } from '@communaux/shared/kernel';
import type { Revision } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { placeChanges } from './place-changes.js';
import { storeDraft } from './revision.store.js';
import { showRevision } from './show-revision.js';

/** Begins a revision, which only its author sees until it is submitted. */
export const draftRevision =
  ({ changes: asked, ...words }: RevisionInput): UseCase<Revision | Refused> =>
  async (work) => {
    const authorId = personOf(work.actor);
    if (authorId === null || !isMember(work.actor, work.zoneId)) return refuse('not-a-member');
    const changes = await placeChanges(work, asked);
    if (isRefused(changes)) return changes;

    const id = work.newId<RevisionId>();
    await storeDraft(work, id, authorId, words, changes);
    work.record({ act: 'revision.drafted', facts: { revision: id }, open: false });
    return showRevision(work, id);
  };
