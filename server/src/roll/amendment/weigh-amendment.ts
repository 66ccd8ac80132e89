import { isRefused, refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import type { AmendmentInput } from '@communaux/shared/roll';
import { decideAmendment, rollText, type Frozen, type RollLine } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';
import { sha256 } from '../../vote/index.js';
import { frozenRoll, type PollOfRoll } from '../poll-of-roll.view.js';
import { rollStanding } from '../standing/index.js';
import { hasVoted, shutBoxFor } from './amendment.store.js';

type Wish = AmendmentInput & { readonly proposedBy: PersonId; readonly coSignedBy: PersonId | null };

export type Weighed = {
  readonly kind: 'weighed';
  readonly poll: PollOfRoll;
  /** The line as it is, or as the person's mandate would make it. */
  readonly line: RollLine;
  /** Hash of the whole roll once corrected. */
  readonly digest: string;
};

/** Whether a correction may be made, with the box held shut: no ballot comes in while its elector leaves the roll. */
export const weighAmendment = async (work: Work, wish: Wish): Promise<Weighed | Refused> => {
  const poll = await shutBoxFor(work, wish.pollId);
  if (!poll) return refuse('poll-unknown');
  if (!poll.frozen) return refuse('amendment-not-open', { stage: poll.stage });
  const roll = await frozenRoll(work, wish.pollId);
  const line = roll.find(({ personId }) => personId === wish.personId) ?? (await lineToAdd(work, poll, wish));
  if (line === null) return refuse(wish.act === 'add' ? 'amendment-without-mandate' : 'not-on-roll');
  const decision = decideAmendment({
    ...wish,
    rule: poll.frozen.ruleSet,
    stage: work.now >= poll.closesAt && poll.stage === 'open' ? 'closed' : poll.stage,
    line,
    roll,
    colleges: poll.frozen.colleges,
    voted: await hasVoted(work, wish.pollId, wish.personId),
    // Not asked for yet when a correction is proposed: who answers for it is judged when it is signed.
    coSignedBy: wish.coSignedBy ?? NOBODY,
  });
  if (isRefused(decision)) return decision;
  return { kind: 'weighed', poll, line, digest: sha256(rollText(decision.roll)) };
};

const NOBODY = '' as PersonId;

/** Somebody enters the roll by the mandate they hold now, and votes in person: proxies were frozen at the opening. */
const lineToAdd = async (
  work: Work,
  { bodyId, frozen }: PollOfRoll & { readonly frozen: Frozen | null },
  { act, personId }: Wish,
): Promise<RollLine | null> => {
  if (act !== 'add' || !frozen) return null;
  const { roll } = await rollStanding(work, { bodyId, ruleSet: frozen.ruleSet }, null);
  return roll.find((one) => one.personId === personId) ?? null;
};
