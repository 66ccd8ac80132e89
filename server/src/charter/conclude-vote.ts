import { never, type PollId, type Refused, type RevisionId } from '@communaux/shared/kernel';
import { settleVeto } from '../guardian/index.js';
import type { Job, UseCase, Work } from '../platform/database/work.js';
import { adoptRevision } from './adopt-revision.js';
import type { Decided } from './decided.js';
import { rejectRevision } from './reject-revision.js';
import { lockRevision } from './revision.store.js';
import { sendBack } from './send-back.js';

/**
 * Carries out a vote that adopted a revision, unless a guardian may still suspend it, or has. Asked when the vote is
 * certified, when a veto is given and when its window ends: told twice, it changes nothing more.
 */
export const concludeVote =
  (id: RevisionId, pollId: PollId): UseCase<Decided | Refused> =>
  async (work) => {
    const standing = await settleVeto(work, pollId);
    const done = await alreadyDone(work, id, pollId);
    if (done) return done;
    switch (standing.kind) {
      case 'free':
      case 'overridden':
        return adoptRevision(id, pollId)(work);
      case 'suspended':
        work.enqueue(windowJob(work, id, pollId, standing.until));
        return WAITING;
      case 'back-to-deliberation':
        return sendBack(id, pollId)(work);
      case 'stopped':
        return rejectRevision(id, pollId, 'veto')(work);
      case 'undecided':
      case 'lost':
        return WAITING;
      default:
        return never(standing);
    }
  };

/** A vote that adopted nothing; a veto given while it was open lapses with it. */
export const concludeLostVote =
  (id: RevisionId, pollId: PollId): UseCase<Decided | Refused> =>
  async (work) => {
    await settleVeto(work, pollId);
    return (await alreadyDone(work, id, pollId)) ?? rejectRevision(id, pollId)(work);
  };

export const END_VETO_WINDOW = 'end-veto-window';
const WAITING: Decided = { kind: 'decided', stage: 'vote' };

/** The result of an earlier vote comes late: the text has moved on, perhaps as far as a second vote. */
const alreadyDone = async (work: Work, id: RevisionId, pollId: PollId): Promise<Decided | undefined> => {
  const revision = await lockRevision(work, id);
  const waits = revision?.stage === 'vote' && revision.pollId === pollId;
  return revision && !waits ? { kind: 'decided', stage: revision.stage } : undefined;
};

const windowJob = ({ zoneId: zone }: Work, revision: RevisionId, poll: PollId, runAt: Job['runAt']): Job => ({
  task: END_VETO_WINDOW,
  payload: { zone, revision, poll },
  runAt,
  key: `${END_VETO_WINDOW}:${poll}`,
});
