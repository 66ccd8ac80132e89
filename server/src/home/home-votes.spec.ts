import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, instant, type PollId } from '@communaux/shared/kernel';
import { pollDraftSchema } from '@communaux/shared/vote';
import { openWorld, type Person, type World } from '../../test/world.js';
import { answerAmendment } from '../roll/amendment/answer-amendment.js';
import { proposeAmendment } from '../roll/amendment/propose-amendment.js';
import { actBy, done } from '../roll/roll.fixture.js';
import { answerContest, coSignContest } from '../vote/answer-contest.js';
import { contestPoll } from '../vote/contest-poll.js';
import { draftPoll } from '../vote/draft-poll.js';
import { aPoll, cast, closed, ruleNow } from '../vote/poll.fixture.js';
import { schedulePoll } from '../vote/schedule-poll.js';
import { withdrawPoll } from '../vote/withdraw-poll.js';
import { MINUTES, readMyPart } from './my-part.view.js';

let world: World;
let agent: Person;
let other: Person;
let lea: Person;
let nour: Person;
let sam: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  other = await world.aPerson('Axel', { role: 'agent' });
  lea = await world.aPerson('Léa', { college: 'residents' });
  nour = await world.aPerson('Nour', { college: 'employees' });
  sam = await world.aPerson('Sam');
  await ruleNow(world, 2, { contestHours: 1, quorum: { overall: null, colleges: {}, secondCall: null } });
});
afterAll(() => world.close());

const cardsOf = async (person: Person, about: string) => {
  const { needsYou } = await world.platform.works.read(await world.as(person), world.zone, readMyPart);
  return needsYou.filter(({ id, kind }) => id === about && kind !== 'vote');
};
/** Who is asked for this act, in the order of the people of this zone. */
const askedFor = async (kind: string, about: string): Promise<readonly string[]> => {
  const asked: string[] = [];
  for (const person of [agent, other, lea, nour, sam])
    if ((await cardsOf(person, about)).some((card) => card.kind === kind)) asked.push(person.name);
  return asked;
};

describe('the home of who signs a correction of the roll', () => {
  const reason = 'Son mandat avait été saisi après l’ouverture.';
  const propose = async (by: Person, pollId: PollId, { id: personId }: Person) =>
    done(await actBy(world, by, proposeAmendment({ pollId, personId, act: 'recuse', reason }))).id;

  it('asks every agent but the one who asked for it, by the closing of the vote', async () => {
    const poll = await aPoll(world, agent, HOUR);
    const id = await propose(lea, poll, lea);
    const [row] = await world.sql<{ due: string }>('select iso(closes_at) as due from poll where id = $1', [
      poll,
    ]);
    expect(await cardsOf(other, poll)).toEqual([
      expect.objectContaining({ kind: 'amendment', minutes: MINUTES.amendment, dueAt: row?.due }),
    ]);
    expect(await askedFor('amendment', poll)).toEqual(['Anne', 'Axel']);
    done(await actBy(world, agent, answerAmendment(id, { answer: 'co-signed', reason: null })));
    expect(await askedFor('amendment', poll)).toEqual([]);
  });

  it('asks a member of the council for the second signature of an agent’s, and nobody about their own line', async () => {
    const poll = await aPoll(world, agent, HOUR);
    await propose(agent, poll, nour);
    expect(await askedFor('amendment', poll)).toEqual(['Axel', 'Léa']);
    await closed(world, poll);
    expect(await askedFor('amendment', poll)).toEqual([]);
  });
});

describe('the home of who answers a challenge', () => {
  const grounds = 'La liste affichée au siège n’était pas celle du vote.';
  const answer = 'La liste affichée était celle du mois précédent ; celle du vote porte l’empreinte publiée.';

  it('asks agents for an answer, then those who may for a second signature', async () => {
    const poll = await aPoll(world, agent, HOUR);
    await cast(world, lea, poll, 'yes');
    await closed(world, poll);
    const { contests } = done(await actBy(world, lea, contestPoll(poll, grounds)));
    const id = contests[0]?.id ?? '';
    expect(await cardsOf(agent, poll)).toEqual([
      expect.objectContaining({ kind: 'contest', minutes: MINUTES.contest, dueAt: null }),
    ]);
    expect(await askedFor('contest', poll)).toEqual(['Anne', 'Axel']);
    done(await actBy(world, agent, answerContest(id, { ruling: 'dismissed', answer })));
    expect(await askedFor('contest', poll)).toEqual([]);
    expect(await askedFor('co_sign', poll)).toEqual(['Axel', 'Nour']);
    done(await actBy(world, nour, coSignContest(id)));
    expect(await askedFor('co_sign', poll)).toEqual([]);
  });
});

describe('the home of who announces votes', () => {
  const draft = async (closesInHours: number) => {
    const wish = {
      title: 'Un abri à vélos',
      asked: 'Construire un abri à vélos près du quai ?',
      question: { method: 'yes_no_blank' },
      closesAt: instant(Date.now() + closesInHours * HOUR),
      tieOrders: {},
    };
    return done(await actBy(world, lea, draftPoll(pollDraftSchema.parse(wish))));
  };

  it('asks agents to announce what a member drafted, until it is announced or taken back', async () => {
    const [announced, withdrawn] = [await draft(5), await draft(6)];
    expect(await cardsOf(agent, announced.id)).toEqual([
      expect.objectContaining({ kind: 'draft', minutes: MINUTES.draft, dueAt: announced.closesAt }),
    ]);
    expect(await askedFor('draft', announced.id)).toEqual(['Anne', 'Axel']);
    done(await actBy(world, agent, schedulePoll(announced.id as PollId)));
    done(await actBy(world, lea, withdrawPoll(withdrawn.id as PollId)));
    for (const { id } of [announced, withdrawn]) expect(await askedFor('draft', id)).toEqual([]);
  });

  it('counts back from the closing the hours that the rule gives to vote, and gives no date once they are too few', async () => {
    const [late, still] = [await draft(5), await draft(50)];
    await ruleNow(world, 3, { votingHours: 48 });
    expect(await cardsOf(agent, late.id)).toEqual([expect.objectContaining({ kind: 'draft', dueAt: null })]);
    expect(await cardsOf(agent, still.id)).toEqual([
      expect.objectContaining({
        dueAt: new Date(new Date(still.closesAt).getTime() - 48 * HOUR).toISOString(),
      }),
    ]);
  });
});
