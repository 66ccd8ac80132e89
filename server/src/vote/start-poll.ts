import { isRefused, type PollId } from '@communaux/shared/kernel';
import type { UseCase } from '../platform/database/work.js';
import { freezePoll } from './freeze-poll.js';
import { openingJob } from './opening-job.js';
import { questionText } from './sheet.js';
import { storeWithdrawal } from './sheet.store.js';
import { lockSheet } from './sheet.view.js';

/** `later`: the clock of the database says that it is not time yet, and the opening has been asked for again. */
export type Starting = 'opened' | 'withdrawn' | 'nothing-to-open' | 'later';

/**
 * Opens an announced poll whose time has come. The rules may have changed since it was announced, or nobody may be left
 * to vote: a poll that cannot open is withdrawn, and the register says why.
 */
export const startPoll =
  (pollId: PollId): UseCase<Starting> =>
  async (work) => {
    const announced = await lockSheet(work, pollId);
    if (announced?.stage !== 'scheduled' || announced.withdrawn) return 'nothing-to-open';
    if (announced.clock < announced.opensAt) {
      work.enqueue(openingJob(work.zoneId, pollId, announced.opensAt));
      return 'later';
    }
    const sheet = {
      ...announced,
      tieOrders: { ...announced.tieOrders, seed: announced.tieSeed },
      text: questionText(announced),
      consultationOpenedAt: 'settled',
    } as const;
    const opened = await freezePoll(sheet, 'announced')({ ...work, now: announced.clock });
    if (!isRefused(opened)) return 'opened';
    await storeWithdrawal(work, pollId);
    const because = opened.reasons.map(({ code }) => code).join(' ');
    work.record({ act: 'poll.withdrawn', facts: { poll: pollId, because } });
    return 'withdrawn';
  };
