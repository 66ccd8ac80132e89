import { personOf } from '@communaux/shared/access';
import type { ConsentInput } from '@communaux/shared/consent';
import { isRefused, refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import { mayVote } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Consent } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { rollNow, sitsInBody } from '../vote/index.js';
import { storeConsent, storeText } from './consent.store.js';
import { shownConsent } from './consent.view.js';
import { storeRoll } from './roll.store.js';
import { storeRound } from './round.store.js';

/** A member with a mandate, or an agent, opens a consent and facilitates it: roll and rules are frozen in this act. */
export const openConsent =
  (input: ConsentInput): UseCase<Consent | Refused> =>
  async (work) => {
    const facilitatorId = personOf(work.actor);
    if (!facilitatorId || !sitsInBody(work)) return refuse('no-mandate-to-propose');
    const opened = await layOut(work, input, facilitatorId, null);
    return isRefused(opened) ? opened : shownConsent(work, opened.id);
  };

type Opened = { readonly kind: 'opened'; readonly id: string };

/** Opened by hand, or by the review of an earlier decision. */
export const layOut = async (
  work: Work,
  { kind, title, text, theme }: ConsentInput,
  facilitatorId: PersonId,
  reviews: string | null,
): Promise<Opened | Refused> => {
  const { bodyId, ruleSet: rule } = await ruleSetInForce(work);
  const roll = await rollNow(work, bodyId);
  if (!roll.some(mayVote)) return refuse('roll-empty');
  const id = work.newId<string>();
  await storeConsent(work, { id, bodyId, kind, title, theme, facilitatorId, rule, reviews });
  await storeRoll(work, id, roll);
  if (kind === 'proposal') {
    await storeText(work, id, { version: 1, text, nomineeId: null, writtenBy: facilitatorId });
    await storeRound(work, id, { number: 1, version: 1, phase: 'clarification', answersCloseAt: null });
  }
  const facts = { consent: id, kind, ruleSetVersion: rule.version, electors: roll.length, reviews };
  work.record({ act: 'consent.opened', facts });
  return { kind: 'opened', id };
};
