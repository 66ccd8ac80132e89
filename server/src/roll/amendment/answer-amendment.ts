import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideCoSignature } from '@communaux/shared/roll';
import type { RollAmendment } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { applyAmendment, lockAmendment, storeAnswer, type Proposed } from './amendment.store.js';
import { readAmendment } from './amendments.view.js';
import { signerOf } from './signer.js';
import { weighAmendment } from './weigh-amendment.js';

export type Answer = { readonly answer: 'co-signed' | 'refused'; readonly reason: string | null };

/** A second person signs a correction, which is then made in the same act; or refuses it, and nothing changes. */
export const answerAmendment =
  (id: string, { answer, reason }: Answer): UseCase<RollAmendment | Refused> =>
  async (work) => {
    const proposed = await lockAmendment(work, id);
    const signer = proposed && (await signerOf(work, proposed.bodyId));
    if (!proposed || !signer) return refuse('amendment-unknown');
    const { proposedBy, proposedByAgent, personId, answered } = proposed;
    const entitled = decideCoSignature({
      answer,
      proposer: { personId: proposedBy, agent: proposedByAgent },
      signer,
      concerned: personId,
      answered,
    });
    if (isRefused(entitled)) return entitled;
    const refused =
      answer === 'refused' ? await turnDown(work, proposed, reason) : await make(work, proposed);
    return refused ?? readAmendment(id)(work);
  };

const turnDown = async (work: Work, { id, pollId }: Proposed, reason: string | null): Promise<null> => {
  await storeAnswer(work, { id, answer: 'refused', reason, digest: null });
  work.record({ act: 'roll.amendment-refused', facts: { roll: pollId, amendment: id } });
  return null;
};

const make = async (work: Work, proposed: Proposed): Promise<Refused | null> => {
  const coSignedBy = personOf(work.actor);
  const weighed = await weighAmendment(work, { ...proposed, coSignedBy });
  if (isRefused(weighed)) return weighed;
  const { line, digest } = weighed;
  await storeAnswer(work, { id: proposed.id, answer: 'co-signed', reason: null, digest });
  await applyAmendment(work, proposed, line);
  work.record({
    act: 'roll.amended',
    facts: {
      roll: proposed.pollId,
      amendment: proposed.id,
      change: proposed.act,
      college: line.collegeId,
      digest,
    },
  });
  return null;
};
