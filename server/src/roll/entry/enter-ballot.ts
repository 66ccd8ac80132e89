import { isAgent, personOf } from '@communaux/shared/access';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideEntry, type EntryInput } from '@communaux/shared/roll';
import type { Ballot } from '@communaux/shared/vote';
import type { BallotEntry } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { readBooth, readBox } from '../../vote/index.js';
import { readEntry } from './entries.view.js';
import { doorTaken, storeEntry, type Entry } from './entry.store.js';

/** An agent types in a ballot given on paper or by show of hands. It counts once a second person has confirmed it. */
export const enterBallot =
  (wish: EntryInput): UseCase<BallotEntry | Refused> =>
  async (work) => {
    const enteredBy = personOf(work.actor);
    if (!enteredBy || !isAgent(work.actor, work.zoneId)) return refuse('not-a-teller');
    const weighed = await weighEntry(work, { ...wish, enteredBy });
    if (isRefused(weighed)) return weighed;
    const id = work.newId<string>();
    const { choice, collegeId } = weighed.ballot;
    if (!(await storeEntry(work, { ...wish, id, choice, enteredBy }))) return refuse('entry-waiting');
    work.record({
      act: 'ballot.entered',
      facts: { ballot: wish.pollId, entry: id, college: collegeId, door: wish.door },
      open: false,
    });
    return readEntry(id)(work);
  };

/** Whether this ballot may enter the box now: asked when it is typed in, and again when it is confirmed. */
export const weighEntry = async (
  work: Work,
  { pollId, personId, door, choice, enteredBy }: Entry,
): Promise<{ readonly kind: 'accepted'; readonly ballot: Ballot } | Refused> => {
  const box = await readBox(work, pollId);
  if (!box) return refuse('poll-unknown');
  const booth = await readBooth(work, { pollId, personId, requestKey: null });
  const voted = await doorTaken(work, pollId, personId);
  return decideEntry({ ...box, ...booth, door, choice, enteredBy, voted, waiting: false, now: work.now });
};
