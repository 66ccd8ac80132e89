import { isAgent, personOf } from '@communaux/shared/access';
import { isRefused, refuse, type PersonId, type PollId, type Refused } from '@communaux/shared/kernel';
import type { RecusalInput } from '@communaux/shared/roll';
import { decideRecusal } from '@communaux/shared/vote';
import { ruleSetInForce } from '../../body/index.js';
import type { Recusal } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';
import { heldPollOfRoll } from '../poll-of-roll.view.js';
import { rollStanding } from '../standing/index.js';
import { deleteRecusal, recorderOf, storeRecusal } from './recusal.store.js';
import { readRecusals } from './recusals.view.js';

/**
 * A member steps back from a vote before it opens, or an agent records that they must: the line stays on the roll, and
 * leaves the registered that the quorum is taken of.
 */
export const recuse =
  ({ pollId, personId, grounds }: RecusalInput): UseCase<Recusal | Refused> =>
  async (work) => {
    const actorId = personOf(work.actor);
    const poll = await heldPollOfRoll(work, pollId);
    if (!actorId || !poll || poll.withdrawn) return refuse('poll-unknown');
    const { ruleSet } = await ruleSetInForce(work);
    const { roll } = await rollStanding(work, { bodyId: poll.bodyId, ruleSet }, poll);
    const line = roll.find((one) => one.personId === personId) ?? null;
    const moderates = isAgent(work.actor, work.zoneId);
    const decision = decideRecusal({ stage: poll.stage, line, actorId, moderates, grounds });
    if (isRefused(decision)) return decision;
    if (!(await storeRecusal(work, { pollId, personId, grounds, recordedBy: actorId })))
      return refuse('recused');
    work.record({ act: 'roll.recused', facts: { roll: pollId, college: decision.line.collegeId } });
    const recusals = await readRecusals(pollId)(work);
    const recorded = recusals.find((one) => one.personId === personId);
    if (!recorded) throw new Error('The recusal that was just recorded cannot be read');
    return recorded;
  };

/** Takes it back before the opening; after it, the roll is corrected by two people. */
export const liftRecusal =
  (pollId: PollId, personId: PersonId): UseCase<{ readonly personId: PersonId } | Refused> =>
  async (work) => {
    const actorId = personOf(work.actor);
    const poll = await heldPollOfRoll(work, pollId);
    if (!poll || poll.withdrawn) return refuse('poll-unknown');
    if (poll.frozen) return refuse('recusal-after-opening');
    const recordedBy = await recorderOf(work, pollId, personId);
    if (!recordedBy) return refuse('recusal-unknown');
    if (recordedBy !== actorId && !isAgent(work.actor, work.zoneId))
      return refuse('recusal-lifted-by-another');
    await deleteRecusal(work, pollId, personId);
    work.record({ act: 'roll.recusal-lifted', facts: { roll: pollId } });
    return { personId };
  };
