import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { system } from '@communaux/shared/access';
import { instant, isRefused, type PollId, type Refused } from '@communaux/shared/kernel';
import { pollDraftSchema, recount, type Certificate, type Question } from '@communaux/shared/vote';
import { openWorld, type Person, type World } from '../../test/world.js';
import type { Poll } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { draftPoll } from './draft-poll.js';
import { afterClose, cast, close, closed, codesOf, ruleNow } from './poll.fixture.js';
import { EVERY_POLL, readPoll, readPolls } from './poll.view.js';
import { schedulePoll } from './schedule-poll.js';
import { sha256 } from './sha256.js';
import { startPoll } from './start-poll.js';
import { withdrawPoll } from './withdraw-poll.js';

let world: World;
let agent: Person;
let lea: Person;
let nour: Person;
let sam: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  lea = await world.aPerson('Léa', { college: 'residents' });
  nour = await world.aPerson('Nour', {
    firm: await world.aFirm('Fournil'),
    role: 'employee',
    college: 'employees',
  });
  sam = await world.aPerson('Sam');
});
afterAll(() => world.close());

const by = async <Outcome>(person: Person, useCase: UseCase<Outcome>): Promise<Outcome> =>
  world.platform.works.run(await world.as(person), world.zone, useCase);
const seen = async (id: string, person: Person | null) =>
  world.platform.works.read(person ? await world.as(person) : { kind: 'visitor' }, world.zone, readPoll(id));
const polls = async (person: Person | null, filter = {}) => {
  const actor = person ? await world.as(person) : ({ kind: 'visitor' } as const);
  return (await world.platform.works.read(actor, world.zone, readPolls({ ...EVERY_POLL, ...filter }))).items;
};
const start = (poll: PollId) => world.platform.works.run(system('clock'), world.zone, startPoll(poll));

const options = ['Noues', 'Haies', 'Abris', 'Navette'].map((label, at) => ({
  key: 'abcd'.charAt(at),
  label,
  cost: null,
}));
const judgment: Question = {
  method: 'majority_judgment',
  options,
  places: 1,
  grades: ['à rejeter', 'passable', 'bien', 'très bien'],
  ungraded: 'worst',
};
const aDraft = (change: object = {}, openMs = 60_000) =>
  pollDraftSchema.parse({
    title: 'Un projet pour l’année',
    asked: 'Quel projet financer cette année ?',
    question: judgment,
    closesAt: instant(Date.now() + openMs),
    tieOrders: {},
    ...change,
  });
const idOf = (outcome: Poll | Refused): PollId => {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.reasons));
  return outcome.id as PollId;
};
const announced = async (change: object = {}, openMs = 60_000): Promise<PollId> => {
  const poll = idOf(await by(lea, draftPoll(aDraft(change, openMs))));
  idOf(await by(agent, schedulePoll(poll)));
  return poll;
};

describe('a vote on anything', () => {
  it('is proposed by who sits in the body, announced by an agent with the seed of its draw, opened by the clock', async () => {
    const poll = idOf(await by(lea, draftPoll(aDraft({ theme: 'soil', liveResults: true }))));
    expect(await seen(poll, sam)).toMatchObject({
      stage: 'draft',
      mine: false,
      proposedBy: 'Léa',
      theme: 'soil',
      turnout: null,
      tieSeed: null,
      questionForm: judgment,
    });
    expect(await seen(poll, null)).toBeNull();
    expect(await polls(null)).toEqual([]);
    expect(await start(poll)).toBe('nothing-to-open');

    idOf(await by(agent, schedulePoll(poll)));
    const told = await seen(poll, null);
    expect(told).toMatchObject({ stage: 'scheduled', frozenHash: null, proposedBy: null, turnout: null });
    expect(told?.tieSeed).toMatch(/^[0-9a-f]{64}$/);
    expect(codesOf(await cast(world, lea, poll, 'a:3'))).toEqual(['poll-not-open-yet', 'not-on-roll']);

    expect(await start(poll)).toBe('opened');
    expect(await start(poll)).toBe('nothing-to-open');
    expect(await seen(poll, lea)).toMatchObject({
      stage: 'open',
      mine: true,
      myLine: { collegeKey: 'residents', voice: 'deliberative', recused: false, seat: null, proxyTo: null },
      turnout: { present: 0, registered: 3 },
    });
    const acts = (await world.register()).filter(({ facts }) => facts['poll'] === poll);
    expect(acts).toMatchObject([
      { act: 'poll.drafted' },
      { act: 'poll.scheduled', facts: { tieSeed: told?.tieSeed } },
      { act: 'poll.opened', actor: 'system:clock' },
    ]);
  });

  it('never changes its words once announced, not even in SQL', async () => {
    const poll = await announced();
    for (const change of [
      "title = 'Autre'",
      "question_form = '{}'",
      'live_results = true',
      "tie_seed = 'mine'",
    ])
      await expect(world.sql(`update poll set ${change} where id = $1`, [poll])).rejects.toMatchObject({
        constraint: 'poll_keeps_its_words',
      });
  });

  it('is proposed by nobody else, nor secretly, nor so that it could never open', async () => {
    const refused = async (person: Person, change: object) =>
      codesOf(await by(person, draftPoll(aDraft(change))));
    expect(await refused(sam, {})).toEqual(['no-mandate-to-propose']);
    expect(await refused(lea, { mode: 'secret' })).toEqual(['secret-not-yet']);
    expect(await refused(lea, { closesAt: instant(Date.now() - 1_000) })).toEqual(['closes-before-opening']);
    expect(await refused(lea, { question: { ...judgment, places: 9 } })).toEqual(['places-beyond-options']);
    expect(await refused(lea, { tieOrders: { chair: ['z'] } })).toEqual(['tie-order-unknown-option']);
    expect(codesOf(await by(agent, schedulePoll(v7() as PollId)))).toEqual(['poll-unknown']);
  });

  it('is announced with another close than the one proposed, which the rules judge as well', async () => {
    const draft = idOf(await by(lea, draftPoll(aDraft({}, 1_000))));
    await afterClose(1_050);
    expect(codesOf(await by(agent, schedulePoll(draft)))).toEqual(['closes-before-opening']);
    const past = instant(Date.now() - 1_000);
    expect(codesOf(await by(agent, schedulePoll(draft, past)))).toEqual(['closes-before-opening']);
    const closing = instant(Date.now() + 60_000);
    idOf(await by(agent, schedulePoll(draft, closing)));
    expect(await seen(draft, agent)).toMatchObject({ closesAt: new Date(closing).toISOString() });
    expect(await start(draft)).toBe('opened');
  });

  it('is taken back by its proposer as a draft, by an agent until it opens, and by nobody after', async () => {
    const draft = idOf(await by(lea, draftPoll(aDraft())));
    expect(codesOf(await by(nour, withdrawPoll(draft)))).toEqual(['poll-not-yours']);
    expect(await by(lea, withdrawPoll(draft))).toMatchObject({ stage: 'draft' });
    expect(codesOf(await by(agent, schedulePoll(draft)))).toEqual(['poll-withdrawn']);
    const poll = await announced();
    expect(codesOf(await by(lea, withdrawPoll(poll)))).toEqual(['poll-not-yours']);
    idOf(await by(agent, withdrawPoll(poll)));
    expect(await start(poll)).toBe('nothing-to-open');
    expect((await polls(nour)).map(({ id }) => id)).not.toContain(poll);
    const open = await announced();
    await start(open);
    expect(codesOf(await by(agent, withdrawPoll(open)))).toEqual(['poll-already-open']);
    expect(codesOf(await by(agent, schedulePoll(open)))).toEqual(['stage-not-next']);
  });

  it('waits for its hour, and is withdrawn in the open when the rules of the day refuse it', async () => {
    const later = await announced({ opensAt: instant(Date.now() + 2_000) });
    expect(await start(later)).toBe('later');
    await afterClose(2_050);
    expect(await start(later)).toBe('opened');
    const doomed = await announced();
    await ruleNow(world, 2, { votingHours: 48 });
    expect(await start(doomed)).toBe('withdrawn');
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'poll.withdrawn',
      actor: 'system:clock',
      facts: { poll: doomed, because: 'voting-too-short' },
    });
    await ruleNow(world, 3, { votingHours: 0 });
  });

  it('ends in a certificate that anyone recounts, and changes nothing in the charter', async () => {
    const poll = await announced();
    await start(poll);
    await cast(world, lea, poll, 'a:3,b:1,c:0,d:0');
    await cast(world, nour, poll, 'a:2,b:3,c:1');
    await cast(world, agent, poll, 'blank');
    await closed(world, poll);
    const [row] = await world.sql<{ certificate: Certificate }>(
      'select certificate from poll where id = $1',
      [poll],
    );
    expect(row?.certificate.outcome).toMatchObject({
      kind: 'choice',
      verdict: 'elected',
      // Employees weigh 20 and residents 15: the weighted median of b is the employees' grade.
      winners: ['b'],
      heads: { present: 3, valid: 2, blank: 1 },
    });
    expect(recount(row?.certificate, sha256)).toMatchObject({ kind: 'confirmed' });
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'poll.certified',
      facts: { poll, revision: null, verdict: 'elected' },
    });
    expect(await seen(poll, null)).toMatchObject({ stage: 'published', callableAgain: false });
    expect(await close(world, poll)).toBe('nothing');
  });

  it('is found in the list by stage, theme, method, and whether it is mine', async () => {
    const kept = async (filter: object, person: Person | null = sam) =>
      new Set((await polls(person, { first: 50, ...filter })).map(({ stage }) => stage));
    expect(await kept({ stages: ['published'] })).toEqual(new Set(['published']));
    expect(await polls(sam, { theme: 'soil' })).toHaveLength(1);
    expect(await polls(sam, { method: 'stv' })).toEqual([]);
    expect(await polls(sam, { mine: true })).toEqual([]);
    expect(
      (await polls(nour, { mine: true })).every(({ myCollegeKey }) => myCollegeKey === 'employees'),
    ).toBe(true);
    expect(await kept({ mine: true }, lea)).toContain('draft');
  });
});
