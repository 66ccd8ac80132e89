import { membershipsIn, personOf } from '@communaux/shared/access';
import { decideComment, type CommentInput } from '@communaux/shared/charter';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import type { Comment } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { storeComment } from './comment.store.js';
import { showComment } from './comment.view.js';
import { holdRevision } from './revision.store.js';

/** A member speaks on a revision in consultation, in the voice of their college if they have one. */
export const addComment =
  (input: CommentInput): UseCase<Comment | Refused> =>
  async (work) => {
    const memberships = membershipsIn(work.actor, work.zoneId);
    const author = personOf(work.actor);
    if (author === null || memberships.length === 0) return refuse('not-a-member');
    const revision = await holdRevision(work, input.revisionId);
    if (!revision) return refuse('unknown-revision', { revisionId: input.revisionId });
    const open = decideComment(revision, work.now);
    if (isRefused(open)) return open;
    const { articleId } = input;
    if (articleId !== null && !revision.changes.some((change) => change.articleId === articleId))
      return refuse('unknown-article', { articleId });

    const id = work.newId<string>();
    const college = memberships.find(({ collegeKey }) => collegeKey !== null)?.collegeKey ?? null;
    await storeComment(work, id, author, college, input);
    work.record({ act: 'comment.made', facts: { comment: id, revision: revision.id } });
    return showComment(work, id);
  };
