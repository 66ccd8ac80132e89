import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { system } from '@communaux/shared/access';
import type { PollId } from '@communaux/shared/kernel';
import type { EntryAnswer, EntryInput } from '@communaux/shared/roll';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { aPoll, cast, closed, codesOf, ruleNow } from '../../vote/poll.fixture.js';
import { readOwnLine } from '../line/own-line.view.js';
import { actBy, done } from '../roll.fixture.js';
import { answerEntry } from './answer-entry.js';
import { enterBallot } from './enter-ballot.js';
import { readEntries } from './entries.view.js';

let world: World;
let agent: Person;
let ada: Person;
let bob: Person;
let sam: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  ada = await world.aPerson('Ada', { college: 'residents' });
  bob = await world.aPerson('Bob', { college: 'employees' });
  sam = await world.aPerson('Sam');
});
afterAll(() => world.close());

const enter = (by: Person, of: Person, pollId: PollId, change: Partial<EntryInput> = {}) =>
  actBy(world, by, enterBallot({ pollId, personId: of.id, door: 'paper', choice: 'yes', ...change }));
const answer = (by: Person, id: string, given: EntryAnswer = 'confirmed') =>
  actBy(world, by, answerEntry(id, given));
const ballots = (poll: PollId) =>
  world.sql('select choice, door, cast_by, number from ballot where poll_id = $1', [poll]);

describe('a ballot on paper', () => {
  it('counts once a second person has confirmed it, marked with its door and with who typed it', async () => {
    await ruleNow(world, 2, { openBallots: true });
    const poll = await aPoll(world, agent, 60_000);
    const { id } = done(await enter(agent, ada, poll));
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'ballot.entered',
      facts: { ballot: poll, entry: id, door: 'paper' },
    });
    expect(await ballots(poll)).toEqual([]);
    expect(await actBy(world, bob, readEntries(poll))).toMatchObject([
      { name: 'Ada', choice: 'yes', enteredBy: 'Anne', mine: false, answer: null },
    ]);
    expect(await actBy(world, sam, readEntries(poll))).toEqual([]);
    expect(done(await answer(bob, id))).toMatchObject({
      answer: 'confirmed',
      answeredBy: 'Bob',
      choice: null,
    });
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'ballot.cast',
      facts: { ballot: poll, entry: id, door: 'paper' },
    });
    expect(await ballots(poll)).toEqual([{ choice: 'yes', door: 'paper', cast_by: agent.id, number: 1 }]);
    expect(await actBy(world, ada, readOwnLine(poll))).toMatchObject({ door: 'paper', castBy: 'Anne' });
    await closed(world, poll);
    const [row] = await world.sql<{ certificate: { ballots: unknown } }>(
      'select certificate from poll where id = $1',
      [poll],
    );
    expect(row?.certificate.ballots).toMatchObject([
      { personId: ada.id, castBy: agent.id, door: 'paper', choice: 'yes' },
    ]);
  });
  it('is typed in by an agent, confirmed by neither them nor the elector, and by somebody of the body', async () => {
    const poll = await aPoll(world, agent, 60_000);
    expect(codesOf(await enter(bob, ada, poll))).toEqual(['not-a-teller']);
    expect(codesOf(await enter(agent, agent, poll))).toEqual(['entry-own-ballot']);
    const { id } = done(await enter(agent, ada, poll, { door: 'hands', choice: 'invalid' }));
    expect(codesOf(await answer(agent, id))).toEqual(['entry-second-person']);
    expect(codesOf(await answer(ada, id))).toEqual(['entry-own-ballot']);
    expect(codesOf(await answer(sam, id))).toEqual(['not-a-teller']);
    expect(codesOf(await answer(bob, v7()))).toEqual(['entry-unknown']);
    done(await answer(bob, id));
    expect(codesOf(await answer(bob, id))).toEqual(['entry-answered']);
    expect(await ballots(poll)).toMatchObject([{ choice: 'invalid', door: 'hands' }]);
  });
  it('is refused as any ballot would be', async () => {
    const poll = await aPoll(world, agent, 60_000);
    expect(codesOf(await enter(agent, sam, poll))).toEqual(['not-on-roll']);
    expect(codesOf(await enter(agent, ada, poll, { choice: 'maybe' }))).toEqual(['ballot-unknown-option']);
    expect(codesOf(await enter(agent, ada, v7() as PollId))).toEqual(['poll-unknown']);
  });
  it('may be refused by either of the two, and typed in again', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const { id } = done(await enter(agent, ada, poll));
    expect(codesOf(await enter(agent, ada, poll, { choice: 'no' }))).toEqual(['entry-waiting']);
    done(await answer(agent, id, 'refused'));
    expect((await world.register()).at(-1)).toMatchObject({ act: 'ballot.entry-refused' });
    done(await enter(agent, ada, poll, { choice: 'no' }));
    expect(await ballots(poll)).toEqual([]);
  });
});

describe('one roll for every door', () => {
  it('takes no paper of who voted on screen, before or while it waited, and no screen of who voted on paper', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const { id } = done(await enter(agent, ada, poll));
    done(await cast(world, ada, poll, 'no'));
    expect(await answer(bob, id)).toMatchObject({
      reasons: [{ code: 'already-voted', facts: { door: 'web' } }],
    });
    done(await cast(world, bob, poll, 'no'));
    expect(codesOf(await enter(agent, bob, poll))).toEqual(['already-voted']);
    const next = await aPoll(world, agent, 60_000);
    done(await answer(bob, done(await enter(agent, ada, next)).id));
    expect(codesOf(await cast(world, ada, next, 'no'))).toEqual(['voted-by-another-door']);
    expect(codesOf(await enter(agent, ada, next))).toEqual(['already-voted']);
  });
  it('is kept by the database, whatever the application does', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const asApplication = (sql: string) =>
      world.platform.works.run(system('fault'), world.zone, ({ tx }) => tx.query(sql));
    const ballot = (number: number, door: string) =>
      `insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by, door)
       select zone_id, poll_id, person_id, ${number}, 'yes', college_id, '${agent.id}', '${door}' from roll_line
       where poll_id = '${poll}' and person_id = '${ada.id}'`;
    await expect(asApplication(ballot(1, 'paper'))).rejects.toMatchObject({
      constraint: 'ballot_confirmed_by_two',
    });
    await expect(asApplication(ballot(2, 'paper'))).rejects.toMatchObject({
      constraint: 'ballot_assisted_comes_first',
    });
    done(await answer(bob, done(await enter(agent, ada, poll)).id));
    await expect(asApplication(ballot(2, 'web'))).rejects.toMatchObject({ constraint: 'ballot_by_one_door' });
    await expect(
      asApplication(`update ballot_entry set answer = 'refused' where poll_id = '${poll}'`),
    ).rejects.toMatchObject({ constraint: 'answered_once' });
  });
});
