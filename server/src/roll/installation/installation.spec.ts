import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { pollDraftSchema, questionSchema, type Theme } from '@communaux/shared/vote';
import { DAY, instant, type CollegeId, type PersonId, type PollId } from '@communaux/shared/kernel';
import { behindGuard } from '../../../test/behind-guard.js';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { giveVeto } from '../../guardian/give-veto.js';
import { grantVetoRight } from '../../guardian/grant-veto-right.js';
import { GROUNDS, mandateOf } from '../../guardian/guardian.fixture.js';
import { contestPoll } from '../../vote/contest-poll.js';
import { draftPoll } from '../../vote/draft-poll.js';
import { cast, closed, codesOf, ruleNow } from '../../vote/poll.fixture.js';
import { actBy, anAnnouncedPoll, done, opened } from '../roll.fixture.js';
import { readSeats } from '../seat/seats.view.js';
import { installElected } from './install-elected.js';
import { readInstallation } from './installation.view.js';

let world: World;
let agent: Person;
let voter: Person;
let other: Person;
let firms: CollegeId;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  voter = await world.aPerson('Rémi', { college: 'residents' });
  other = await world.aPerson('Salomé', { college: 'residents' });
  await ruleNow(world, 2, { ties: [], quorum: { overall: null, colleges: {}, secondCall: null } });
  const [row] = await world.sql<{ id: string }>(`select id from college where key = 'firms'`);
  firms = idSchema<'college'>().parse(row?.id);
});
afterAll(() => world.close());

type Runners = readonly (readonly [person: Person, slot?: string, substitute?: Person])[];
const ticket = (key: string, ...runners: Runners) => ({
  key,
  runners: runners.map(([person, slot = '', substitute]) => ({
    personId: person.id,
    slot,
    substitute: substitute ? { personId: substitute.id } : null,
  })),
});
const stv = (places: number, tickets: readonly object[], change: object = {}) => ({
  method: 'stv',
  variant: 'scottish',
  places,
  options: ['a', 'b', 'c']
    .slice(0, Math.max(2, tickets.length))
    .map((key) => ({ key, label: `Liste ${key}` })),
  seating: {
    collegeId: firms,
    seat: null,
    endsAt: Date.now() + 365 * DAY,
    parity: 'none',
    tickets,
    ...change,
  },
});
const open = async (question: object, theme: Theme | null = null): Promise<PollId> => {
  const asked = { question: questionSchema.parse(question), theme, opensInMs: 0 };
  const poll = await anAnnouncedPoll(world, agent, asked);
  await opened(world, poll);
  return poll;
};
/** An election that two people decided. */
const elects = async (
  question: object,
  mine = 'a',
  theirs = mine,
  theme: Theme | null = null,
): Promise<PollId> => {
  const poll = await open(question, theme);
  done(await cast(world, voter, poll, mine));
  done(await cast(world, other, poll, theirs));
  await closed(world, poll);
  return poll;
};
const pair = (label: string) => ({ seat: { label, slots: ['authority', 'firm'] } });
const install = (poll: PollId, withdrawn: readonly PersonId[] = [], by: Person = agent) =>
  actBy(world, by, installElected(poll, withdrawn));
const seatNamed = async (name: string) =>
  (await actBy(world, agent, readSeats)).find(({ label }) => label === name);
const told = async (poll: PollId) =>
  (await world.register()).filter(({ facts }) => facts['poll'] === poll).map(({ act }) => act);
const mandatesOf = ({ id }: Person) =>
  world.sql<{ college: string; from: PollId | null }>(
    `select college.key as college, poll_id as from from mandate join college on college.id = college_id
     where person_id = $1 and ends_at > now()`,
    [id],
  );
const people = (...names: readonly string[]) => Promise.all(names.map((name) => world.aPerson(name)));

describe('installing the elected', () => {
  it('gives those elected their mandates, once, and says in the register by which vote', async () => {
    const [ada, bob, cyd] = await people('Ada', 'Bob', 'Cyd');
    if (!ada || !bob || !cyd) throw new Error('Nobody came');
    const poll = await elects(stv(2, [ticket('a', [ada]), ticket('b', [bob]), ticket('c', [cyd])]), 'a', 'b');
    expect(await actBy(world, agent, readInstallation(poll))).toMatchObject({
      collegeKey: 'firms',
      seat: null,
      installedAt: null,
      obstacles: [],
      tickets: [
        { key: 'a', label: 'Liste a', runners: [{ slot: '', name: 'Ada', substitute: null }] },
        { label: 'Liste b' },
        { label: 'Liste c', runners: [{ name: 'Cyd' }] },
      ],
      places: [
        { name: 'Ada', becomes: 'seated', leaves: null },
        { name: 'Bob', becomes: 'seated' },
      ],
    });
    expect(done(await install(poll))).toMatchObject({
      people: [ada.id, bob.id],
      installation: { installedAt: expect.stringMatching(/Z$/), places: [{ name: 'Ada' }, { name: 'Bob' }] },
    });
    expect(await mandatesOf(ada)).toEqual([{ college: 'firms', from: poll }]);
    expect(await mandatesOf(cyd)).toEqual([]);
    expect(await told(poll)).toEqual(
      expect.arrayContaining(['mandate.granted', 'mandate.granted', 'election.installed']),
    );
    expect(codesOf(await install(poll))).toEqual(['install-already']);
    expect((await told(poll)).filter((act) => act === 'election.installed').length).toBe(1);
  });
  it('seats a pair in its two places, who leave the mandates they had', async () => {
    const [baker, rival] = await people('Boulangère', 'Autre');
    const mayor = await world.aPerson('Maire', { college: 'authority' });
    if (!baker || !rival) throw new Error('Nobody came');
    const both = ticket('a', [mayor, 'authority'], [baker, 'firm']);
    const rest = ticket('b', [rival, 'authority'], [await world.aPerson('Reste'), 'firm']);
    const poll = await elects(stv(1, [both, rest], pair('Binôme du bureau')));
    expect((await actBy(world, agent, readInstallation(poll)))?.places).toMatchObject([
      { slot: 'authority', name: 'Maire', leaves: 'authority' },
      { slot: 'firm', name: 'Boulangère', leaves: null },
    ]);
    done(await install(poll));
    expect(await mandatesOf(mayor)).toEqual([{ college: 'firms', from: poll }]);
    expect(await seatNamed('Binôme du bureau')).toMatchObject({
      collegeKey: 'firms',
      places: [
        { slot: 'authority', holder: 'Maire' },
        { slot: 'firm', holder: 'Boulangère' },
      ],
    });
    expect(await told(poll)).toEqual(expect.arrayContaining(['mandate.ended', 'election.installed']));

    const again = await elects(stv(1, [both, rest], pair('Binôme du bureau')), 'b');
    expect(codesOf(await install(again))).toEqual(['install-place-held', 'install-place-held']);
    await world.sql('update mandate set ends_at = now() where poll_id = $1', [poll]);
    done(await install(again));
    expect(await seatNamed('Binôme du bureau')).toMatchObject({ places: [{ holder: 'Autre' }, {}] });
  });
  it('leaves the place of whoever withdrew or left vacant, for the substitute they were elected with', async () => {
    const [mayor, baker, sub, rival, rest] = await people('Élue', 'Partie', 'Suppléante', 'Un', 'Deux');
    if (!mayor || !baker || !sub || !rival || !rest) throw new Error('Nobody came');
    const tickets = [
      ticket('a', [mayor, 'authority', sub], [baker, 'firm']),
      ticket('b', [rival, 'authority'], [rest, 'firm']),
    ];
    const poll = await elects(stv(1, tickets, pair('Binôme des quais')));
    expect(codesOf(await install(poll, [rival.id]))).toEqual(['install-not-elected']);
    await world.sql('update membership set until = now() where person_id = $1', [baker.id]);
    done(await install(poll, [mayor.id]));
    expect(await seatNamed('Binôme des quais')).toMatchObject({
      places: [
        { holder: null, substitute: 'Suppléante', vacantSince: null },
        { holder: null, substitute: null, vacantSince: expect.any(String) },
      ],
    });
    expect((await actBy(world, agent, readInstallation(poll)))?.places).toMatchObject([
      { becomes: 'withdrew', substitute: 'Suppléante' },
      { becomes: 'left', substitute: null },
    ]);
    const line = (await world.register()).findLast(({ act }) => act === 'election.installed');
    expect(line?.facts).toMatchObject({ poll, mandates: 0, withdrawn: [mayor.id] });
  });
  it('is raced for by two agents, and done by one', async () => {
    const [ada, bob] = await people('Une', 'Deuxième');
    if (!ada || !bob) throw new Error('Nobody came');
    const second = await world.aPerson('Agathe', { role: 'agent' });
    const poll = await elects(stv(1, [ticket('a', [ada]), ticket('b', [bob])]));
    const outcomes = await Promise.all([install(poll), install(poll, [], second)]);
    expect(outcomes.flatMap(codesOf)).toEqual(['install-already']);
  });
});

describe('an election without a certified outcome', () => {
  it('seats nobody: not open, not contested, not tied, not annulled, not of another kind', async () => {
    const [ada, bob] = await people('Ève', 'Abel');
    if (!ada || !bob) throw new Error('Nobody came');
    const question = stv(1, [ticket('a', [ada]), ticket('b', [bob])]);
    const poll = await open(question);
    expect(codesOf(await install(poll))).toEqual(['install-not-published']);
    await closed(world, poll);
    expect(codesOf(await install(poll))).toEqual(['install-nobody-elected']);

    const plain = await elects({ ...question, seating: undefined });
    expect(codesOf(await install(plain))).toEqual(['install-seats-nobody']);
    expect(await actBy(world, agent, readInstallation(plain))).toBeNull();

    await ruleNow(world, 3, { contestHours: 24 });
    const contested = await elects(question);
    expect(codesOf(await install(contested))).toEqual(['install-not-published']);
    done(await actBy(world, voter, contestPoll(contested, 'Un bulletin papier a été compté deux fois.')));
    expect(codesOf(await install(contested))).toEqual(['install-contested']);
    await ruleNow(world, 4, { contestHours: 0 });

    const annulled = await elects(question);
    await behindGuard(world, 'poll', () =>
      world.sql('update poll set annulled_at = now() where id = $1', [annulled]),
    );
    expect(codesOf(await install(annulled))).toEqual(['install-annulled']);

    const tied = await elects(question, 'a', 'b');
    expect(codesOf(await install(tied))).toEqual(['install-unresolved']);
  });
  it('waits for its guardians, and seats nobody once one of them has sent it back', async () => {
    const [ada, bob] = await people('Olive', 'Igor');
    if (!ada || !bob) throw new Error('Nobody came');
    const sylve = await world.aPerson('Sylve', { role: 'guardian', college: 'nature' });
    const mandateId = idSchema<'mandate'>().parse(await mandateOf(world, sylve));
    done(await actBy(world, agent, grantVetoRight({ mandateId, speaksFor: 'La nature', themes: ['soil'] })));
    await ruleNow(world, 5, { vetoHours: 24 });
    const question = stv(1, [ticket('a', [ada]), ticket('b', [bob])]);
    const poll = await elects(question, 'a', 'a', 'soil');
    expect(codesOf(await install(poll))).toEqual(['install-suspended']);
    done(await actBy(world, sylve, giveVeto(poll, { grounds: GROUNDS, conflict: null })));
    expect(codesOf(await install(poll))).toEqual(['install-vetoed']);
    const shown = await actBy(world, agent, readInstallation(poll));
    expect(shown?.obstacles.map(({ code }) => code)).toEqual(['install-vetoed']);
    expect(await told(poll)).toContain('veto.upheld');
  });
  it('is stopped by the database too, whoever writes and whoever is written', async () => {
    const [ada, bob] = await people('Lise', 'Noé');
    if (!ada || !bob) throw new Error('Nobody came');
    const question = stv(1, [ticket('a', [ada]), ticket('b', [bob])]);
    const asApplication = (sql: string, values: readonly unknown[]) =>
      world.platform.works.run(system('fault'), world.zone, ({ tx }) => tx.query(sql, values));
    const INSTALL = `insert into installation (zone_id, poll_id, withdrawn, installed_by, installed_at) values ($1, $2, '{}', $3, now())`;
    const poll = await open(question);
    await expect(asApplication(INSTALL, [world.zone, poll, agent.id])).rejects.toMatchObject({
      constraint: 'installation_of_an_election',
    });
    done(await cast(world, voter, poll, 'a'));
    await closed(world, poll);
    done(await install(poll));
    await expect(
      asApplication(
        `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at, poll_id)
         select $1, gen_random_uuid(), body_id, id, $2, now(), now() + interval '1 day', $3 from college where key = 'firms'`,
        [world.zone, bob.id, poll],
      ),
    ).rejects.toMatchObject({ constraint: 'seated_by_election' });
    await expect(asApplication('delete from installation', [])).rejects.toThrow(/permission denied/);
  });
});

describe('an election being written', () => {
  const draft = async (by: Person, question: object) => {
    const closesAt = instant(Date.now() + DAY);
    const input = { title: 'Bureau', asked: 'Qui siège au bureau ?', closesAt, tieOrders: {}, question };
    return actBy(world, by, draftPoll(pollDraftSchema.parse(input)));
  };
  it('is the affair of an agent, who names members of the zone for a college of it', async () => {
    const [ada, bob] = await people('Zoé', 'Yann');
    if (!ada || !bob) throw new Error('Nobody came');
    const tickets = [ticket('a', [ada]), ticket('b', [bob])];
    expect(codesOf(await draft(voter, stv(1, tickets)))).toEqual(['seating-needs-agent']);
    await world.sql('update membership set until = now() where person_id = $1', [bob.id]);
    expect(codesOf(await draft(agent, stv(1, tickets, { collegeId: 'c9' })))).toEqual([
      'not-of-this-zone',
      'unknown-college',
    ]);
  });
  it('is refused without a whole ticket for each option, and with mandates that end before it', async () => {
    const [ada, bob] = await people('Xavier', 'Wanda');
    if (!ada || !bob) throw new Error('Nobody came');
    const halves = [ticket('a', [ada, 'authority']), ticket('b', [bob, 'firm'])];
    const question = stv(1, halves, { ...pair('Binôme'), parity: 'substitute', endsAt: Date.now() });
    expect(codesOf(await draft(agent, question))).toEqual([
      'ticket-slot-missing',
      'ticket-substitute',
      'ticket-slot-missing',
      'ticket-substitute',
      'seating-term-empty',
    ]);
  });
});
