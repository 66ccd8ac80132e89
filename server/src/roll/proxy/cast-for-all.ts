import { personOf } from '@communaux/shared/access';
import {
  isRefused,
  refuse,
  refuseAll,
  type PersonId,
  type Reason,
  type Refused,
} from '@communaux/shared/kernel';
import type { CastForAllInput } from '@communaux/shared/roll';
import type { UseCase } from '../../platform/database/work.js';
import { judgeBallot, type Receipt } from '../../vote/index.js';
import { carriedBy, type Carried } from './carried.view.js';

export type Receipts = { readonly kind: 'cast'; readonly receipts: readonly Receipt[] };

/**
 * The same vote for oneself and for all whose voice one carries, but for the exceptions named. Every ballot is judged
 * before any is kept: all of them, or none with the reasons of each. Who came and voted themselves is left out.
 */
export const castForAll =
  ({ pollId, choice, exceptions, own, requestKey }: CastForAllInput): UseCase<Receipts | Refused> =>
  async (work) => {
    const actorId = personOf(work.actor);
    if (!actorId) return refuse('not-on-roll');
    const apart = new Map<string, string>(exceptions.map((one) => [one.onBehalfOf, one.choice]));
    const carried = await carriedBy(work, pollId, actorId);
    if (exceptions.some(({ onBehalfOf }) => !carried.some(({ personId }) => personId === onBehalfOf)))
      return refuse('exception-not-held');
    const spokenFor = carried.filter(({ personId, inPerson }) => !inPerson || apart.has(personId));
    if (!own && spokenFor.length === 0) return refuse('nobody-to-speak-for');
    const wishes = [
      ...(own ? [{ onBehalfOf: null, choice, name: null }] : []),
      ...spokenFor.map((one) => wishFor(one, apart.get(one.personId) ?? choice)),
    ];
    const keeps: (() => void)[] = [];
    const receipts: Receipt[] = [];
    const reasons: Reason[] = [];
    for (const { name, ...wish } of wishes) {
      const judged = await judgeBallot({ pollId, requestKey, ...wish })(work);
      if (isRefused(judged)) reasons.push(...judged.reasons.map((reason) => aboutWhom(reason, name)));
      else {
        keeps.push(judged.keep);
        receipts.push(judged.receipt);
      }
    }
    if (reasons.length > 0) return refuseAll(reasons);
    for (const keep of keeps) keep();
    return { kind: 'cast', receipts };
  };

type Wish = { readonly onBehalfOf: PersonId; readonly choice: string; readonly name: string };
const wishFor = ({ personId, name }: Carried, choice: string): Wish => ({
  onBehalfOf: personId,
  choice,
  name,
});

/** Of several ballots, which one was refused. */
const aboutWhom = (reason: Reason, elector: string | null): Reason =>
  elector === null ? reason : { ...reason, facts: { ...reason.facts, elector } };
