import { personOf } from '@communaux/shared/access';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import type { AmendmentInput } from '@communaux/shared/roll';
import type { RollAmendment } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';
import { storeProposal } from './amendment.store.js';
import { readAmendment } from './amendments.view.js';
import { maySign } from './signer.js';
import { weighAmendment } from './weigh-amendment.js';

/** Asks for a correction of the roll of an open poll. Nothing changes before a second person has signed. */
export const proposeAmendment =
  (wish: AmendmentInput): UseCase<RollAmendment | Refused> =>
  async (work) => {
    const proposedBy = personOf(work.actor);
    if (!proposedBy) return refuse('not-a-signer');
    const weighed = await weighAmendment(work, { ...wish, proposedBy, coSignedBy: null });
    if (isRefused(weighed)) return weighed;
    const entitled = wish.personId === proposedBy || (await maySign(work, weighed.poll, proposedBy));
    if (!entitled) return refuse('not-a-signer');

    const id = work.newId<string>();
    const { collegeId } = weighed.line;
    if (!(await storeProposal(work, { ...wish, id, collegeId, proposedBy })))
      return refuse('amendment-waiting');
    work.record({
      act: 'roll.amendment-proposed',
      facts: { roll: wish.pollId, amendment: id, change: wish.act, college: collegeId },
    });
    return readAmendment(id)(work);
  };
