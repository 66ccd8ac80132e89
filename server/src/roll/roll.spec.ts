import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { type PollId } from '@communaux/shared/kernel';
import { rollText } from '@communaux/shared/vote';
import { openWorld, type Person, type World } from '../../test/world.js';
import { aPoll, cast, closed, codesOf } from '../vote/poll.fixture.js';
import { readPoll } from '../vote/poll.view.js';
import { sha256 } from '../vote/sha256.js';
import { answerAmendment } from './amendment/answer-amendment.js';
import { proposeAmendment } from './amendment/propose-amendment.js';
import { readAmendments } from './amendment/amendments.view.js';
import { readOwnLine } from './line/own-line.view.js';
import { readRoll } from './line/roll-page.view.js';
import { frozenRoll } from './poll-of-roll.view.js';
import { liftRecusal, recuse } from './recusal/recuse.js';
import { readRecusals } from './recusal/recusals.view.js';
import { actBy, anAnnouncedPoll, done, opened } from './roll.fixture.js';

let world: World;
let agent: Person;
let ada: Person;
let bob: Person;
let sam: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  ada = await world.aPerson('Ada', { college: 'residents' });
  bob = await world.aPerson('Bob', { college: 'residents' });
  sam = await world.aPerson('Sam');
});
afterAll(() => world.close());

const grounds = 'Mon entreprise est candidate au chantier.';
const reason = 'Son mandat avait été saisi après l’ouverture.';
const line = async (person: Person, poll: PollId) => actBy(world, person, readOwnLine(poll));
const roll = async (person: Person, poll: PollId, search: string | null = null) =>
  actBy(world, person, readRoll({ pollId: poll, search, after: null, first: 50 }));
const registered = async (poll: PollId) =>
  ((await actBy(world, sam, readPoll(poll)))?.turnout as { registered: number } | null)?.registered;
const digestNow = (poll: PollId) =>
  actBy(world, agent, async (work) => sha256(rollText(await frozenRoll(work, poll))));
const lastAct = async () => (await world.register()).at(-1);

describe('the roll', () => {
  it('shows each elector their own line before it is frozen, and what was frozen after', async () => {
    const poll = await anAnnouncedPoll(world, agent, { opensInMs: 300 });
    expect(await line(ada, poll)).toMatchObject({
      collegeKey: 'residents',
      voice: 'deliberative',
      recused: false,
      frozen: false,
      door: null,
    });
    expect(await line(sam, poll)).toBe(null);
    await opened(world, poll);
    expect(await line(ada, poll)).toMatchObject({ frozen: true, carries: [] });
    await cast(world, ada, poll, 'yes');
    expect(await line(ada, poll)).toMatchObject({ door: 'web', castBy: null });
  });
  it('keeps consultative and observing voices on it, without a vote', async () => {
    const eve = await world.aPerson('Ève', { college: 'nature' });
    await world.sql(`update mandate set voice = 'consultative' where person_id = $1`, [eve.id]);
    const poll = await aPoll(world, agent, 60_000);
    expect(await line(eve, poll)).toMatchObject({ voice: 'consultative' });
    expect(codesOf(await cast(world, eve, poll, 'yes'))).toEqual(['voice-not-deliberative']);
    expect(await registered(poll)).toBe(3);
    await world.sql('delete from mandate where person_id = $1', [eve.id]);
  });
  it('is read by name, page by page; who has come stays untold while the vote runs, but to agents', async () => {
    const poll = await aPoll(world, agent, 60_000);
    await cast(world, bob, poll, 'no');
    const page = await roll(ada, poll);
    expect(page.items.map(({ name, voted }) => [name, voted])).toEqual([
      ['Ada', null],
      ['Anne', null],
      ['Bob', null],
    ]);
    expect(page).toMatchObject({ frozen: true, digest: await digestNow(poll), next: null });
    expect((await roll(agent, poll, ' BÔ')).items).toMatchObject([{ name: 'Bob', voted: true, door: 'web' }]);
  });
  it('is changed by nobody once frozen, not even in SQL by the application', async () => {
    const poll = await aPoll(world, agent, 60_000);
    for (const sql of [
      `update roll_line set recused = true where poll_id = '${poll}'`,
      `delete from roll_line where poll_id = '${poll}'`,
      `insert into roll_line (zone_id, poll_id, person_id, college_id) select zone_id, poll_id, '${sam.id}', college_id from roll_line where poll_id = '${poll}' limit 1`,
    ])
      await expect(
        world.platform.works.run(system('fault'), world.zone, ({ tx }) => tx.query(sql)),
      ).rejects.toMatchObject({ constraint: 'roll_is_frozen' });
  });
});

describe('stepping back for a conflict of interest', () => {
  it('changes the base of the quorum, says why, and lets nobody vote on that line', async () => {
    const poll = await anAnnouncedPoll(world, agent, { opensInMs: 300 });
    const wish = { pollId: poll, personId: ada.id, grounds };
    expect(done(await actBy(world, ada, recuse(wish)))).toMatchObject({ name: 'Ada', grounds, mine: true });
    expect(await lastAct()).toMatchObject({ act: 'roll.recused', facts: { roll: poll } });
    expect(await line(ada, poll)).toMatchObject({ recused: true, grounds, frozen: false });
    expect(codesOf(await actBy(world, ada, recuse(wish)))).toEqual(['recused']);
    await opened(world, poll);
    expect(await registered(poll)).toBe(2);
    expect(codesOf(await cast(world, ada, poll, 'yes'))).toEqual(['recused']);
    expect(codesOf(await actBy(world, bob, recuse({ ...wish, personId: bob.id })))).toEqual([
      'recusal-after-opening',
    ]);
  });
  it('is one’s own doing, or recorded by an agent with grounds; whoever recorded it takes it back', async () => {
    const poll = await anAnnouncedPoll(world, agent);
    const of = (person: Person, words = grounds) =>
      recuse({ pollId: poll, personId: person.id, grounds: words });
    expect(codesOf(await actBy(world, ada, of(bob)))).toEqual(['recusal-not-yours']);
    expect(codesOf(await actBy(world, agent, of(bob, 'non')))).toEqual(['grounds-too-short']);
    expect(codesOf(await actBy(world, sam, of(sam)))).toEqual(['not-on-roll']);
    expect(done(await actBy(world, agent, of(bob)))).toMatchObject({ name: 'Bob', recordedBy: 'Anne' });
    expect(await actBy(world, ada, readRecusals(poll))).toMatchObject([{ name: 'Bob', mine: false }]);
    expect(codesOf(await actBy(world, bob, liftRecusal(poll, bob.id)))).toEqual([
      'recusal-lifted-by-another',
    ]);
    done(await actBy(world, agent, liftRecusal(poll, bob.id)));
    expect(codesOf(await actBy(world, agent, liftRecusal(poll, bob.id)))).toEqual(['recusal-unknown']);
    expect(await line(bob, poll)).toMatchObject({ recused: false, grounds: null });
  });
});

describe('a correction of a frozen roll', () => {
  const ask = (person: Person, poll: PollId, act: 'add' | 'remove' | 'recuse' | 'restore', of: Person) =>
    actBy(world, person, proposeAmendment({ pollId: poll, personId: of.id, act, reason }));
  const answer = (person: Person, id: string, given: 'co-signed' | 'refused' = 'co-signed') =>
    actBy(world, person, answerAmendment(id, { answer: given, reason: null }));

  const obstacles = async (person: Person, poll: PollId) =>
    (await actBy(world, person, readAmendments(poll))).map((one) => one.obstacles.map(({ code }) => code));

  it('is asked for by one, signed by another, and moves the quorum and the digest of the roll', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const { id } = done(await ask(ada, poll, 'recuse', ada));
    expect(await lastAct()).toMatchObject({
      act: 'roll.amendment-proposed',
      facts: { roll: poll, change: 'recuse' },
    });
    expect(codesOf(await ask(agent, poll, 'recuse', ada))).toEqual(['amendment-waiting']);
    expect(codesOf(await answer(ada, id))).toEqual([
      'co-signature-missing',
      'co-signature-of-concerned',
      'co-signature-needs-agent',
    ]);
    expect(codesOf(await answer(bob, id))).toEqual(['co-signature-needs-agent']);
    expect(codesOf(await answer(bob, id, 'refused'))).toEqual(['co-signature-needs-agent']);
    expect(await obstacles(bob, poll)).toEqual([['co-signature-needs-agent']]);
    expect(await obstacles(agent, poll)).toEqual([[]]);
    expect(await registered(poll)).toBe(3);
    expect(done(await answer(agent, id))).toMatchObject({ answer: 'co_signed', answeredBy: 'Anne' });
    expect(await registered(poll)).toBe(2);
    expect(await lastAct()).toMatchObject({ act: 'roll.amended', facts: { digest: await digestNow(poll) } });
    expect(codesOf(await cast(world, ada, poll, 'yes'))).toEqual(['recused']);
    expect(codesOf(await answer(bob, id))).toEqual(['amendment-answered']);
  });
  it('lets somebody in by the mandate they hold, who then votes; and is in the certificate', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const zoe = await world.aPerson('Zoé');
    expect(codesOf(await ask(agent, poll, 'add', zoe))).toEqual(['amendment-without-mandate']);
    await world.sql(
      `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at)
       select zone_id, gen_random_uuid(), body_id, id, $2, now(), now() + interval '1 year' from college where zone_id = $1 and key = 'firms'`,
      [world.zone, zoe.id],
    );
    const { id } = done(await ask(zoe, poll, 'add', zoe));
    done(await answer(agent, id));
    done(await cast(world, zoe, poll, 'yes'));
    await closed(world, poll);
    const [row] = await world.sql<{ certificate: { amendments: unknown; urns: unknown } }>(
      'select certificate from poll where id = $1',
      [poll],
    );
    expect(row?.certificate.amendments).toMatchObject([
      { act: 'add', reason, proposedBy: zoe.id, coSignedBy: agent.id, rollDigest: await digestNow(poll) },
    ]);
    expect(row?.certificate.urns).toMatchObject([{ shapes: [{ ballot: 'yes', count: 1 }] }, {}, {}, {}, {}]);
    await world.sql('delete from mandate where person_id = $1', [zoe.id]);
  });
  it('takes nobody off who has voted, changes something, and comes while the vote is open', async () => {
    const poll = await aPoll(world, agent, 60_000);
    await cast(world, bob, poll, 'yes');
    expect(codesOf(await ask(agent, poll, 'remove', bob))).toEqual(['amendment-already-voted']);
    expect(codesOf(await ask(agent, poll, 'restore', ada))).toEqual(['amendment-changes-nothing']);
    expect(codesOf(await ask(agent, poll, 'remove', sam))).toEqual(['not-on-roll']);
    expect(codesOf(await ask(sam, poll, 'remove', ada))).toEqual(['not-a-signer']);
    const later = await anAnnouncedPoll(world, agent);
    expect(codesOf(await ask(agent, later, 'remove', ada))).toEqual(['amendment-not-open']);
  });
  it('may be refused, which changes nothing, and is shown with the others', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const { id } = done(await ask(agent, poll, 'remove', ada));
    done(await answer(bob, id, 'refused'));
    expect(await lastAct()).toMatchObject({ act: 'roll.amendment-refused', facts: { roll: poll } });
    expect(await registered(poll)).toBe(3);
    done(await ask(agent, poll, 'remove', ada));
    expect((await actBy(world, ada, readAmendments(poll))).map(({ answer }) => answer)).toEqual([
      null,
      'refused',
    ]);
  });
});
