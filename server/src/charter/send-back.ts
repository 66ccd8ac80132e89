import { decideTransition } from '@communaux/shared/charter';
import { isRefused, refuse, type PollId, type Refused, type RevisionId } from '@communaux/shared/kernel';
import type { UseCase } from '../platform/database/work.js';
import { NO_RULES, type Decided } from './decided.js';
import { lockRevision, storeSentBack } from './revision.store.js';

/** A guardian's veto: the text goes back to its author's desk once, and its next adoption stands (governance 4.3). */
export const sendBack =
  (id: RevisionId, pollId: PollId): UseCase<Decided | Refused> =>
  async (work) => {
    const revision = await lockRevision(work, id);
    if (!revision) return refuse('unknown-revision', { revisionId: id });
    const act = { act: 'send_back', pollId } as const;
    const moved = decideTransition(revision, act, { kind: 'system' }, NO_RULES, work.now);
    if (isRefused(moved)) return moved;

    await storeSentBack(work, id);
    work.record({ act: 'revision.sent-back', facts: { revision: id, poll: pollId } });
    return { kind: 'decided', stage: moved.revision.stage };
  };
