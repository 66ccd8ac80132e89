import { isAgent, personOf, type Actor } from '@communaux/shared/access';
import { isRefused, refuse, type Refused, type ZoneId } from '@communaux/shared/kernel';
import { decideEntryAnswer, type EntryAnswer } from '@communaux/shared/roll';
import { ruleSetInForce } from '../../body/index.js';
import type { BallotEntry } from '../../generated/schema.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { storeBallot, wasOvertaken } from '../../vote/index.js';
import { votesInBody } from '../poll-of-roll.view.js';
import { weighEntry } from './enter-ballot.js';
import { readEntry } from './entries.view.js';
import { lockEntry, storeAnswer, type KnownEntry } from './entry.store.js';

/** A second person confirms what was typed in, and the ballot is cast in the same act; or refuses it. */
export const answerEntry =
  (id: string, answer: EntryAnswer): UseCase<BallotEntry | Refused> =>
  async (work) => {
    const actorId = personOf(work.actor);
    const entry = await lockEntry(work, id);
    if (!actorId || !entry) return refuse('entry-unknown');
    const teller = isAgent(work.actor, work.zoneId) || (await votesInBody(work, await bodyOf(work), actorId));
    if (!teller) return refuse('not-a-teller');
    const { enteredBy, personId, answered } = entry;
    const entitled = decideEntryAnswer({ answer, actorId, enteredBy, electorId: personId, answered });
    if (isRefused(entitled)) return entitled;
    const refused = answer === 'confirmed' ? await cast(work, entry) : await turnDown(work, entry);
    return refused ?? readEntry(id)(work);
  };

const bodyOf = async (work: Work) => (await ruleSetInForce(work)).bodyId;

/** The first ballot of its elector, or none: should one have come in by another door meanwhile, this one is refused. */
const cast = async (work: Work, entry: KnownEntry): Promise<Refused | null> => {
  const weighed = await weighEntry(work, entry);
  if (isRefused(weighed)) return weighed;
  const { ballot } = weighed;
  await storeAnswer(work, entry.id, 'confirmed');
  storeBallot(work, { pollId: entry.pollId, ballot, number: 1, requestKey: null });
  work.record({
    act: 'ballot.cast',
    facts: { ballot: entry.pollId, entry: entry.id, college: ballot.collegeId, door: entry.door },
    open: false,
  });
  return null;
};

const turnDown = async (work: Work, { id, pollId, door }: KnownEntry): Promise<null> => {
  await storeAnswer(work, id, 'refused');
  work.record({ act: 'ballot.entry-refused', facts: { ballot: pollId, entry: id, door }, open: false });
  return null;
};

/** The same, told again when the poll closed or the elector voted meanwhile: it is then refused in words. */
export const answerInWords = (
  works: UnitOfWork,
  actor: Actor,
  zoneId: ZoneId,
  id: string,
  answer: EntryAnswer,
): Promise<BallotEntry | Refused> => {
  const tell = () => works.run(actor, zoneId, answerEntry(id, answer));
  return tell().catch((error: unknown) => {
    if (wasOvertaken(error)) return tell();
    throw error;
  });
};
