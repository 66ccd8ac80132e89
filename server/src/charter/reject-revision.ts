import { decideTransition, type RejectionCause, type Revision } from '@communaux/shared/charter';
import { isRefused, refuse, type PollId, type Refused, type RevisionId } from '@communaux/shared/kernel';
import type { UseCase, Work } from '../platform/database/work.js';
import { NO_RULES, type Decided } from './decided.js';
import { lockRevision, storeStanding } from './revision.store.js';

/** A poll that did not adopt leaves the charter as it is: lost, void for want of quorum, tied, or stopped by a veto. */
export const rejectRevision =
  (id: RevisionId, pollId: PollId, because: RejectionCause = 'vote'): UseCase<Decided | Refused> =>
  async (work) => {
    const revision = await lockRevision(work, id);
    if (!revision) return refuse('unknown-revision', { revisionId: id });
    if (revision.stage !== 'vote') return { kind: 'decided', stage: revision.stage };
    return rejectLocked(work, revision, pollId, because);
  };

/** The caller holds the lock of the revision. */
export const rejectLocked = async (
  work: Work,
  revision: Revision,
  pollId: PollId,
  because: RejectionCause,
): Promise<Decided | Refused> => {
  const act = { act: 'reject', pollId, because } as const;
  const moved = decideTransition(revision, act, { kind: 'system' }, NO_RULES, work.now);
  if (isRefused(moved)) return moved;
  await storeStanding(work, moved.revision);
  work.record({ act: 'revision.rejected', facts: { revision: revision.id, poll: pollId, because } });
  return { kind: 'decided', stage: 'rejected' };
};
