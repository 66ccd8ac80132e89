import { personOf } from '@communaux/shared/access';
import type { NominationInput } from '@communaux/shared/consent';
import { isRefused, refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import { decideNomination, decideProposal, type Proposed } from '@communaux/shared/vote';
import type { Consent } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { holdConsent, lockConsent } from './consent-state.js';
import { storeDecline, storeText } from './consent.store.js';
import { shownConsent } from './consent.view.js';
import { nominationsIn, proposalsIn, storeNomination } from './election.store.js';
import { afterElectionRound } from './end-round.js';
import { facilitates } from './facilitation.js';
import { lineOf, rollOfConsent } from './roll.store.js';

/** Names somebody for the seat, with reasons; said again after hearing the others, the last one counts. */
export const nominate =
  (id: string, { nominee: nomineeId, reason }: NominationInput): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await holdConsent(work, id);
    if (consent?.kind !== 'election') return refuse('consent-unknown');
    const rollLine = await lineOf(work, id, personOf(work.actor));
    const eligible = (await rollOfConsent(work, id)).map(({ personId }) => personId);
    const said = await nominationsIn(work, id);
    const former = said.find(({ nominatorId }) => nominatorId === rollLine?.personId) ?? null;
    const setAside = setAsideBy(await proposalsIn(work, id));
    const { step } = consent;
    const decision = decideNomination({ step, rollLine, nomineeId, reason, eligible, setAside, former });
    if (isRefused(decision)) return decision;
    await storeNomination(work, id, decision.nomination);
    work.record({ act: 'consent.nominated', facts: { consent: id }, open: false });
    return shownConsent(work, id);
  };

/** The facilitator proposes one of those who were named, on the reasons that were heard. */
export const proposeNominee =
  (id: string, { nominee: nomineeId, reason }: NominationInput): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (consent?.kind !== 'election') return refuse('consent-unknown');
    const person = personOf(work.actor);
    if (!person || !facilitates(work, consent)) return refuse('not-facilitator');
    const { step, version } = consent;
    const said = {
      step,
      nomineeId,
      reason,
      // An agent stands in for a facilitator who is away.
      facilitatorId: person,
      proposedBy: person,
      nominations: await nominationsIn(work, id),
      setAside: setAsideBy(await proposalsIn(work, id)),
    };
    const decision = decideProposal(said);
    if (isRefused(decision)) return decision;
    const wording = { version: version + 1, text: decision.reason, nomineeId, writtenBy: person };
    await storeText(work, id, wording);
    work.record({ act: 'consent.proposed', facts: { consent: id, version: wording.version } });
    return shownConsent(work, id);
  };

/** The one who is proposed says no, before the round: nobody sits against their will. */
export const declineNomination =
  (id: string): UseCase<Consent | Refused> =>
  async (work) => {
    const consent = await lockConsent(work, id);
    if (consent?.kind !== 'election') return refuse('consent-unknown');
    const { step, version, heardVersion, nomineeId, declined } = consent;
    if (step !== 'proposal' || version === heardVersion || declined) return refuse('nobody-proposed');
    if (nomineeId !== personOf(work.actor)) return refuse('nominee-not-you');
    await storeDecline(work, id, version);
    work.record({ act: 'consent.declined', facts: { consent: id, version } });
    await afterElectionRound(work, consent);
    return shownConsent(work, id);
  };

/** Those who declined, or against whom an objection stood. */
export const setAsideBy = (proposals: readonly Proposed[]): readonly PersonId[] =>
  proposals
    .filter(({ outcome }) => outcome === null || outcome.verdict === 'objected')
    .map(({ nomineeId }) => nomineeId);
