import { isRefused, type Refused } from '@communaux/shared/kernel';
import { decideOpening } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { UseCase } from '../platform/database/work.js';
import { rollStanding } from '../roll/standing/index.js';
import { closingJob } from './closing-job.js';
import { storeOpening } from './opening.store.js';
import { sha256 } from './sha256.js';
import type { Sheet } from './sheet.js';
import { storeSheet } from './sheet.store.js';

/**
 * Opens a poll: text, question, rules and roll are frozen by hash, and the clock is asked to close it. One that was not
 * announced is announced in the same act; refused, it leaves no trace.
 */
export const freezePoll =
  (sheet: Sheet, known: 'new' | 'announced'): UseCase<{ readonly kind: 'opened' } | Refused> =>
  async (work) => {
    const { pollId, asked, revisionId, opensAt, closesAt } = sheet;
    const governance = await ruleSetInForce(work);
    const standing = await rollStanding(work, governance, { id: pollId, theme: sheet.theme });
    const { roll } = standing;
    const poll = { id: pollId, asked, stage: 'scheduled', opensAt, closesAt } as const;
    const opening = decideOpening({ ...governance, ...sheet, roll, poll, now: work.now }, sha256);
    if (isRefused(opening)) return opening;
    const written = {
      stage: 'scheduled',
      bodyId: governance.bodyId,
      ruleSetVersion: governance.ruleSet.version,
    } as const;
    if (known === 'new') await storeSheet(work, sheet, written);
    await storeOpening(work, opening, standing, sheet.text);
    work.enqueue(closingJob(work.zoneId, pollId, closesAt));
    work.record({
      act: 'poll.opened',
      facts: { poll: pollId, revision: revisionId, closesAt, frozenHash: opening.frozenDigest },
    });
    return { kind: 'opened' };
  };
