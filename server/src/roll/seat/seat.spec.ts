import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { idSchema } from '@communaux/shared/body';
import { DAY, instant, type CollegeId, type PollId } from '@communaux/shared/kernel';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { grantMandate } from '../../body/grant-mandate.js';
import { aPoll, cast, closed, codesOf, ruleNow } from '../../vote/poll.fixture.js';
import { readPoll } from '../../vote/poll.view.js';
import { readOwnLine } from '../line/own-line.view.js';
import { actBy, done } from '../roll.fixture.js';
import { addSeat } from './add-seat.js';
import { endMandate } from './end-mandate.js';
import { nameSubstitute } from './name-substitute.js';
import { readPeopleToSeat } from './people-to-seat.view.js';
import { readSeats } from './seats.view.js';

let world: World;
let agent: Person;
let firms: CollegeId;
let seatId: string;
let mayor: Person;
let baker: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  await world.aPerson('Rémi', { college: 'residents' });
  mayor = await world.aPerson('Maire');
  baker = await world.aPerson('Boulangère');
  const [row] = await world.sql<{ id: string }>(`select id from college where key = 'firms'`);
  firms = idSchema<'college'>().parse(row?.id);
});
afterAll(() => world.close());

const inAYear = () => instant(Date.now() + 365 * DAY);
const sit = (person: Person, slot: string | null, change: object = {}) =>
  actBy(
    world,
    agent,
    grantMandate({
      personId: person.id,
      collegeId: firms,
      seatId,
      slot,
      voice: 'deliberative',
      endsAt: inAYear(),
      ...change,
    }),
  );
const standIn = (person: Person, change: object = {}) =>
  actBy(
    world,
    agent,
    nameSubstitute({ seatId, slot: 'firm', personId: person.id, endsAt: inAYear(), ...change }),
  );
const seat = async (by: Person = agent) =>
  (await actBy(world, by, readSeats)).find(({ id }) => id === seatId);
const line = (person: Person, poll: PollId) => actBy(world, person, readOwnLine(poll));
const mandateOf = async ({ id }: Person) =>
  (await world.sql<{ id: string }>('select id from mandate where person_id = $1', [id]))[0]?.id ?? '';
const urnOf = async (poll: PollId) => {
  const [row] = await world.sql<{ certificate: { urns: readonly { shapes: unknown }[] } }>(
    'select certificate from poll where id = $1',
    [poll],
  );
  return row?.certificate.urns[0]?.shapes;
};
type Turnout = { readonly colleges: readonly { readonly registered: number }[] };
const registeredIn = async (poll: PollId) => {
  const turnout = (await actBy(world, agent, readPoll(poll)))?.turnout as Turnout | null | undefined;
  return turnout?.colleges[0]?.registered;
};
/** As if it had happened so many days ago. */
const agoEnded = (mandate: string, days: number) =>
  world.sql(
    `update mandate set starts_at = now() - interval '400 days', ends_at = now() - make_interval(days => $2) where id = $1`,
    [mandate, days],
  );

describe('a pair seat', () => {
  it('has two named places, each held once, with a vote', async () => {
    const wish = { collegeId: firms, label: 'Binôme', slots: ['authority', 'firm'] };
    expect(codesOf(await actBy(world, agent, addSeat({ ...wish, collegeId: v7() as CollegeId })))).toEqual([
      'unknown-college',
    ]);
    seatId = done(await actBy(world, agent, addSeat(wish))).id;
    expect((await world.register()).at(-1)).toMatchObject({ act: 'seat.added', facts: { places: 2 } });
    expect(codesOf(await sit(mayor, null))).toEqual(['slot-missing']);
    expect(codesOf(await sit(mayor, 'king'))).toEqual(['slot-unknown']);
    expect(codesOf(await sit(mayor, 'authority', { voice: 'observer' }))).toEqual([
      'pair-needs-deliberative',
    ]);
    done(await sit(mayor, 'authority'));
    expect(codesOf(await sit(baker, 'authority'))).toEqual(['seat-held']);
    done(await sit(baker, 'firm'));
    expect(await seat()).toMatchObject({
      places: [
        { slot: 'authority', holder: 'Maire', vacantSince: null },
        { slot: 'firm', holder: 'Boulangère', vacantSince: null },
      ],
      suspended: false,
      suspendedAt: null,
    });
  });
  it('is one voice on the roll and in the box: what both say, or an abstention on record', async () => {
    const [agreeing, disagreeing] = [await aPoll(world, agent, 60_000), await aPoll(world, agent, 60_000)];
    expect(await registeredIn(agreeing)).toBe(1);
    expect(await line(mayor, agreeing)).toMatchObject({ seat: 'Binôme', partner: 'Boulangère' });
    for (const [person, poll, choice] of [
      [mayor, agreeing, 'yes'],
      [baker, agreeing, 'yes'],
      [mayor, disagreeing, 'yes'],
      [baker, disagreeing, 'no'],
    ] as const)
      done(await cast(world, person, poll, choice));
    await closed(world, agreeing);
    await closed(world, disagreeing);
    expect(await urnOf(agreeing)).toEqual([{ ballot: 'yes', count: 1 }]);
    expect(await urnOf(disagreeing)).toEqual([{ ballot: 'abstention', count: 1 }]);
  });
  it('has two voices where the rule gives two', async () => {
    await ruleNow(world, 2, { pairs: 'two_voices' });
    const poll = await aPoll(world, agent, 60_000);
    expect(await registeredIn(poll)).toBe(2);
    done(await cast(world, mayor, poll, 'yes'));
    done(await cast(world, baker, poll, 'no'));
    await closed(world, poll);
    expect(await urnOf(poll)).toEqual([
      { ballot: 'no', count: 1 },
      { ballot: 'yes', count: 1 },
    ]);
    await ruleNow(world, 3, { pairs: 'agree' });
  });
});

describe('a vacant place', () => {
  it('is left by a resignation or an agent, and the other speaks alone until the pair is suspended', async () => {
    const mandate = await mandateOf(baker);
    expect(codesOf(await actBy(world, mayor, endMandate(mandate)))).toEqual(['mandate-not-yours']);
    done(await actBy(world, baker, endMandate(mandate)));
    expect((await world.register()).at(-1)).toMatchObject({ act: 'mandate.ended', facts: { mandate } });
    expect(codesOf(await actBy(world, baker, endMandate(mandate)))).toEqual(['mandate-unknown']);
    expect(await seat()).toMatchObject({
      suspended: false,
      places: [{ slot: 'authority' }, { holder: null }],
    });
    expect((await seat())?.suspendedAt).not.toBe(null);
    const alone = await aPoll(world, agent, 60_000);
    expect(await line(mayor, alone)).toMatchObject({ voice: 'deliberative', partner: null });
    expect(await line(baker, alone)).toBe(null);

    await world.sql(`update seat set created_at = now() - interval '400 days' where id = $1`, [seatId]);
    await agoEnded(mandate, 61);
    expect(await seat()).toMatchObject({ suspended: true });
    const suspended = await aPoll(world, agent, 60_000);
    expect(await line(mayor, suspended)).toMatchObject({ voice: 'consultative', suspended: true });
    expect(codesOf(await cast(world, mayor, suspended, 'yes'))).toEqual(['voice-not-deliberative']);
  });
  it('is taken by its substitute, a person of the zone without a vote of their own', async () => {
    const sub = await world.aPerson('Suppléante');
    const stranger = await world.aPerson('Partie');
    await world.sql('update membership set until = now() where person_id = $1', [stranger.id]);
    expect(codesOf(await standIn(stranger))).toEqual(['not-of-this-zone']);
    expect(codesOf(await standIn(agent))).toEqual(['substitute-has-mandate']);
    expect(codesOf(await standIn(sub, { slot: 'king' }))).toEqual(['slot-unknown']);
    expect(codesOf(await standIn(sub, { seatId: v7() }))).toEqual(['unknown-seat']);
    expect(done(await standIn(sub))).toMatchObject({
      suspended: false,
      places: [{}, { substitute: 'Suppléante', vacantSince: null }],
    });
    expect(codesOf(await standIn(baker))).toEqual(['substitute-held']);
    const poll = await aPoll(world, agent, 60_000);
    expect(await line(sub, poll)).toMatchObject({ seat: 'Binôme', partner: 'Maire', voice: 'deliberative' });
    expect(await registeredIn(poll)).toBe(1);
    expect((await seat(sub))?.places.map(({ mine }) => mine)).toEqual([false, true]);
  });
  it('is offered to members of the zone by name, with what already gives them a voice', async () => {
    const offered = (search: string | null) => actBy(world, agent, readPeopleToSeat(search));
    const sub = { name: 'Suppléante', collegeKey: null, standsInFor: 'Binôme' };
    for (const search of ['supplé', 'suppleante']) expect(await offered(search)).toMatchObject([sub]);
    expect(await offered(null)).toMatchObject([
      { name: 'Anne', collegeKey: 'authority', standsInFor: null },
      { name: 'Boulangère', collegeKey: null, standsInFor: null },
      { name: 'Maire', collegeKey: 'firms', standsInFor: null },
      { name: 'Rémi', collegeKey: 'residents', standsInFor: null },
      sub,
    ]);
    expect(await offered('Partie')).toEqual([]);
  });
  it('tells visitors what is vacant, and no name', async () => {
    const seats = await world.platform.works.read({ kind: 'visitor' }, world.zone, readSeats);
    expect(seats).toMatchObject([
      { label: 'Binôme', places: [{ holder: null, mandateId: null }, { substitute: null }] },
    ]);
    expect(seats[0]?.places[0]?.endsAt).not.toBe(null);
  });
});
