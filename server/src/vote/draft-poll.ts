import { membershipsIn, personOf } from '@communaux/shared/access';
import { isRefused, refuse, type PollId, type Refused } from '@communaux/shared/kernel';
import { decideDraft, seatingIn, type PollDraft } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Poll } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { candidatesRefused } from './candidates.store.js';
import { shownPoll } from './poll.view.js';
import { storeSheet } from './sheet.store.js';

/** Proposes a vote: a member with a mandate in force, or an agent. Nothing is final before it is announced. */
export const draftPoll =
  (proposal: PollDraft): UseCase<Poll | Refused> =>
  async (work) => {
    const proposedBy = personOf(work.actor);
    if (!proposedBy || !sitsInBody(work)) return refuse('no-mandate-to-propose');
    const { bodyId, ruleSet } = await ruleSetInForce(work);
    const decision = decideDraft({ draft: proposal, ruleSet, now: work.now });
    if (isRefused(decision)) return decision;
    const { draft, opensAt } = decision;
    const seating = seatingIn(draft.question);
    const refused = seating && (await candidatesRefused(work, seating));
    if (refused) return refused;
    const pollId = work.newId<PollId>();
    const tieOrders = { ...draft.tieOrders, seed: null };
    const path = { revisionId: null, call: 1, firstCall: null };
    await storeSheet(
      work,
      { ...draft, ...path, pollId, tieOrders, opensAt, proposedBy },
      {
        stage: 'draft',
        bodyId,
        ruleSetVersion: ruleSet.version,
      },
    );
    work.record({ act: 'poll.drafted', facts: { poll: pollId }, open: false });
    return shownPoll(pollId)(work);
  };

/** An agent, or the holder of a mandate in force in any college. */
export const sitsInBody = ({ actor, zoneId }: Pick<Work, 'actor' | 'zoneId'>): boolean =>
  membershipsIn(actor, zoneId).some(({ role, collegeKey }) => role === 'agent' || collegeKey !== null);
