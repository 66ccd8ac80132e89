import { isAgent } from '@communaux/shared/access';
import { refuse, type Refused } from '@communaux/shared/kernel';
import type { Comment } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { lockComment, storeHiding } from './comment.store.js';
import { showComment } from './comment.view.js';

/** Never a silent deletion: a reason stands in place of the words, and the register keeps both acts. */
export const hideComment =
  (id: string, reason: string): UseCase<Comment | Refused> =>
  async (work) => {
    if (!isAgent(work.actor, work.zoneId)) return refuse('not-the-agent', { act: 'hide_comment' });
    const comment = await lockComment(work, id);
    if (!comment) return refuse('unknown-comment', { commentId: id });
    if (comment.hidden) return refuse('already-hidden', { commentId: id });

    await storeHiding(work, id, reason);
    work.record({ act: 'comment.hidden', facts: { comment: id, revision: comment.revisionId } });
    return showComment(work, id);
  };
