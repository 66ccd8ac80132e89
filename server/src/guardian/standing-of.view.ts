import type { PollId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import { guardedPoll } from './guarded-poll.store.js';
import { decisionStanding, type DecisionStanding } from './settle-veto.js';
import { vetoOf } from './veto.store.js';

/** What a decision is worth as far as guardians are concerned, for whoever only looks: nothing is settled by it. */
export const standingOf = async (work: Work, pollId: PollId): Promise<DecisionStanding> =>
  decisionStanding(work, await guardedPoll(work, pollId), await vetoOf(work, pollId));
