import {
  isRefused,
  type Instant,
  type PollId,
  type Refused,
  type RevisionId,
} from '@communaux/shared/kernel';
import { decideOpening } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { UseCase } from '../platform/database/work.js';
import { closingJob } from './closing-job.js';
import { rollNow } from './roll.view.js';
import { storeOpening } from './opening.store.js';
import { sha256 } from './sha256.js';

/** A text put to the vote of the body. */
export type Question = {
  readonly pollId: PollId;
  readonly revisionId: RevisionId;
  readonly title: string;
  /** The exact words and clauses that would be adopted, as canonical JSON. */
  readonly text: string;
  readonly consultationOpenedAt: Instant | null;
  readonly closesAt: Instant;
};

/** Opens a poll on a question: text, rules and roll are frozen by hash, and the clock is asked to close it. */
export const freezePoll =
  (question: Question): UseCase<{ readonly kind: 'opened' } | Refused> =>
  async (work) => {
    const { pollId, revisionId, title, text, consultationOpenedAt, closesAt } = question;
    const governance = await ruleSetInForce(work);
    const roll = await rollNow(work, governance.bodyId);
    const opening = decideOpening(
      {
        ...governance,
        roll,
        poll: { id: pollId, asked: title, stage: 'scheduled', opensAt: work.now, closesAt },
        question: { method: 'yes_no_blank' },
        text,
        consultationOpenedAt,
        now: work.now,
      },
      sha256,
    );
    if (isRefused(opening)) return opening;
    await storeOpening(work, { ...governance, roll, opening, title, revisionId, text });
    work.enqueue(closingJob(work.zoneId, pollId, closesAt));
    work.record({
      act: 'poll.opened',
      facts: { poll: pollId, revision: revisionId, closesAt, frozenHash: opening.frozenDigest },
    });
    return { kind: 'opened' };
  };
