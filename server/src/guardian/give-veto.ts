import { personOf } from '@communaux/shared/access';
import type { VetoInput } from '@communaux/shared/guardian';
import { isRefused, refuse, type PersonId, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideVeto, vetoEndsAt } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { PollGuard } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { lockGuardedPoll, type GuardedPoll } from './guarded-poll.store.js';
import { readPollGuard } from './poll-guard.view.js';
import { rightsInVote, storeVeto, vetoOf, type RightInVote } from './veto.store.js';

/**
 * A guardian suspends a decision, in writing. The register learns that it was done, and the decision's page shows the
 * grounds; what follows is carried out once the vote is certified.
 */
export const giveVeto =
  (pollId: PollId, { grounds, conflict }: VetoInput): UseCase<PollGuard | Refused> =>
  async (work) => {
    const personId = personOf(work.actor);
    const poll = await lockGuardedPoll(work, pollId);
    if (!poll) return refuse('poll-unknown');
    const rule = poll.rule ?? (await ruleSetInForce(work)).ruleSet;
    const right = personId && (await rightOf(work, poll, personId));
    const late = refuse('veto-too-late', { endsAt: vetoEndsAt(rule, poll.closesAt) });
    const standing = await vetoOf(work, pollId);
    if (poll.carriedOut && !standing) return late;
    const { returned, clock: now } = poll;
    const decision = decideVeto({ rule, right: right || null, poll, grounds, standing, returned, now });
    if (isRefused(decision)) return decision;
    if (!right) return refuse('veto-no-right');
    const id = work.newId<string>();
    const veto = { ...decision.veto, id, rightId: right.id, conflict };
    if ((await storeVeto(work, pollId, veto)) === 'late') return late;
    work.record({
      act: 'veto.given',
      facts: { veto: id, poll: pollId, revision: poll.revisionId, effect: veto.effect },
    });
    return shown(work, pollId);
  };

/** Of several rights held by one person, the one that covers the theme. */
const rightOf = async (
  work: Work,
  { opensAt, clock, theme }: GuardedPoll,
  personId: PersonId,
): Promise<RightInVote | null> => {
  const mine = (await rightsInVote(work, opensAt, clock)).filter(({ holderId }) => holderId === personId);
  return mine.find(({ themes }) => theme !== null && themes.includes(theme)) ?? mine[0] ?? null;
};

const shown = async (work: Work, pollId: PollId): Promise<PollGuard> => {
  const guard = await readPollGuard(pollId)(work);
  if (!guard) throw new Error('The vote that was just suspended cannot be read');
  return guard;
};
