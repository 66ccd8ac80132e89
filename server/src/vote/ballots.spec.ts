import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { isRefused, type PersonId, type PollId } from '@communaux/shared/kernel';
import type { Question } from '@communaux/shared/vote';
import { openWorld, type Person, type World } from '../../test/world.js';
import { readZonePage } from '../home/zone-page.view.js';
import { castBallot } from './cast-ballot.js';
import { LiveResults } from './live-results.js';
import { readOpenBallots } from './open-ballots.view.js';
import { aPoll, cast, closed, codesOf, ruleNow } from './poll.fixture.js';
import { readPoll } from './poll.view.js';

let world: World;
let agent: Person;
let lea: Person;
let nour: Person;
let zoe: Person;
let sam: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  lea = await world.aPerson('Léa', { college: 'residents' });
  nour = await world.aPerson('Nour', { college: 'firms' });
  zoe = await world.aPerson('Zoé', { college: 'firms' });
  sam = await world.aPerson('Sam');
});
afterAll(() => world.close());

const options = ['Noues', 'Haies', 'Abris'].map((label, at) => ({
  key: 'abc'.charAt(at),
  label,
  cost: null,
}));
const stv: Question = { method: 'stv', options, places: 1, variant: 'scottish' };
const approval: Question = { method: 'approval', options, places: 1, most: 2 };
const seen = async (id: string, person: Person | null) =>
  world.platform.works.read(person ? await world.as(person) : { kind: 'visitor' }, world.zone, readPoll(id));
const ballotsOf = (poll: PollId) =>
  world.sql<{ choice: string; number: number; door: string; cast_by: string }>(
    'select choice, number, door, cast_by from ballot where poll_id = $1 order by cast_at, number',
    [poll],
  );
/** Set before the opening by the keeper of the roll; here behind its guard, on a poll that is open already. */
const setLine = async (poll: PollId, person: Person, change: string) => {
  await world.sql('alter table roll_line disable trigger user');
  await world.sql(`update roll_line set ${change} where poll_id = $1 and person_id = $2`, [poll, person.id]);
  await world.sql('alter table roll_line enable trigger user');
};

describe('a ballot', () => {
  it('is kept in the one text of what it says, whatever order it was written in', async () => {
    const poll = await aPoll(world, agent, 60_000, { question: approval });
    expect(await cast(world, lea, poll, 'c+a')).toMatchObject({ kind: 'cast', choice: 'a+c', number: 1 });
    expect(await cast(world, lea, poll, 'blank')).toMatchObject({ choice: 'blank', number: 2 });
    expect(await seen(poll, lea)).toMatchObject({
      myChoice: 'blank',
      myBallot: { choice: 'blank', number: 2, door: 'web', castBy: null },
      turnout: { present: 1 },
    });
  });

  it('is refused for each thing that is wrong with it, by its own name', async () => {
    const [ranks, ticks] = [
      await aPoll(world, agent, 60_000, { question: stv }),
      await aPoll(world, agent, 60_000, { question: approval }),
    ];
    const refused = async (poll: PollId, choice: string, person = lea) =>
      codesOf(await cast(world, person, poll, choice));
    expect(await refused(ranks, 'a>z')).toEqual(['ballot-unknown-option']);
    expect(await refused(ranks, 'a>b>a')).toEqual(['ballot-duplicate-option']);
    expect(await refused(ranks, 'a=b>c')).toEqual(['ballot-tied-ranks']);
    expect(await refused(ranks, '')).toEqual(['ballot-unreadable']);
    expect(await refused(ticks, 'a+b+c')).toEqual(['ballot-too-many-options']);
    expect(await refused(ticks, 'yes')).toEqual(['ballot-unknown-option']);
    expect(await refused(ranks, 'a>b', sam)).toEqual(['not-on-roll']);
    expect(await refused(v7() as PollId, 'a>b')).toEqual(['poll-unknown']);
    await setLine(ranks, lea, 'recused = true');
    expect(await refused(ranks, 'a>b')).toEqual(['recused']);
    await setLine(ranks, zoe, `voice = 'consultative'`);
    expect(await refused(ranks, 'a>b', zoe)).toEqual(['voice-not-deliberative']);
    expect(await ballotsOf(ranks)).toEqual([]);
  });

  it('enters no other box than that of its college, not even in SQL', async () => {
    const poll = await aPoll(world, agent, 60_000);
    await expect(
      world.sql(
        `insert into ballot (zone_id, poll_id, person_id, number, choice, college_id, cast_by)
         select zone_id, $2, $3, 1, 'yes', id, $3 from college where zone_id = $1 and key = 'firms'`,
        [world.zone, poll, lea.id],
      ),
    ).rejects.toMatchObject({ constraint: 'ballot_of_an_elector' });
  });

  it('sent twice by one request is one ballot and one receipt, even after the close; another content is refused', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const requestKey = v7();
    const first = await cast(world, lea, poll, 'yes', { requestKey });
    const [twice, thrice] = await Promise.all([
      cast(world, lea, poll, 'yes', { requestKey }),
      cast(world, lea, poll, 'yes', { requestKey }),
    ]);
    expect([twice, thrice]).toEqual([first, first]);
    expect(codesOf(await cast(world, lea, poll, 'no', { requestKey }))).toEqual(['ballot-replay']);
    const both = v7();
    const [one, other] = await Promise.all([
      cast(world, nour, poll, 'no', { requestKey: both }),
      cast(world, nour, poll, 'no', { requestKey: both }),
    ]);
    expect(isRefused(one)).toBe(false);
    expect(other).toEqual(one);
    const wish = { pollId: poll, choice: 'yes', requestKey: v7() };
    const receipts = await world.platform.works.run(await world.as(zoe), world.zone, async (work) => [
      await castBallot(wish)(work),
      await castBallot(wish)(work),
    ]);
    expect(receipts.map(isRefused)).toEqual([false, false]);
    expect(receipts[1]).toEqual(receipts[0]);
    await closed(world, poll);
    expect(await cast(world, lea, poll, 'yes', { requestKey })).toEqual(first);
    expect(codesOf(await cast(world, lea, poll, 'yes', { requestKey: v7() }))).toEqual(['poll-closed']);
    expect((await ballotsOf(poll)).map(({ choice, number }) => [choice, number])).toEqual([
      ['yes', 1],
      ['no', 1],
      ['yes', 1],
    ]);
    expect(
      (await world.register()).filter(({ act, facts }) => act === 'ballot.cast' && facts['ballot'] === poll),
    ).toHaveLength(3);
  });

  it('is cast for another by who carries their voice, unless they came themselves', async () => {
    const poll = await aPoll(world, agent, 60_000);
    expect(codesOf(await cast(world, zoe, poll, 'yes', { onBehalfOf: nour.id }))).toEqual(['proxy-not-held']);
    await setLine(poll, nour, `proxy_to = '${zoe.id}'`);
    expect(await seen(poll, zoe)).toMatchObject({
      myMandates: [{ personId: nour.id, name: 'Nour', collegeKey: 'firms', choice: null, inPerson: false }],
    });
    expect(await cast(world, zoe, poll, 'yes', { onBehalfOf: nour.id })).toMatchObject({
      onBehalfOf: nour.id,
    });
    expect(codesOf(await cast(world, nour, poll, 'no'))).toEqual(['proxy-given']);
    expect(await seen(poll, nour)).toMatchObject({
      myLine: { proxyTo: 'Zoé' },
      myBallot: { choice: 'yes', door: 'proxy', castBy: 'Zoé' },
    });
    await setLine(poll, lea, `proxy_to = '${agent.id}'`);
    expect(isRefused(await cast(world, lea, poll, 'no'))).toBe(false);
    expect(codesOf(await cast(world, agent, poll, 'yes', { onBehalfOf: lea.id }))).toEqual([
      'proxy-released',
    ]);
    expect(codesOf(await cast(world, agent, poll, 'yes', { onBehalfOf: sam.id as PersonId }))).toEqual([
      'not-on-roll',
    ]);
  });
});

describe('what a vote shows while it runs', () => {
  it('is a count so far only if it was announced, to everybody alike', async () => {
    const live = new LiveResults(world.platform);
    const [shown, hidden] = [
      await aPoll(world, agent, 60_000, { liveResults: true }),
      await aPoll(world, agent, 60_000),
    ];
    for (const poll of [shown, hidden]) await cast(world, lea, poll, 'yes');
    expect(await live.of(world.zone, shown)).toMatchObject({ outcome: { raw: { yes: 1 } } });
    expect(await live.of(world.zone, hidden)).toBeNull();
    await cast(world, nour, shown, 'no');
    expect(await live.of(world.zone, shown)).toMatchObject({ outcome: { raw: { yes: 1, no: 0 } } });
    await closed(world, shown);
    expect(await new LiveResults(world.platform).of(world.zone, shown)).toBeNull();
  });

  it('is the same where the box is large enough to be counted beside the event loop', async () => {
    const [shown, hidden] = [
      await aPoll(world, agent, 60_000, { liveResults: true }),
      await aPoll(world, agent, 60_000),
    ];
    for (const poll of [shown, hidden]) await cast(world, lea, poll, 'yes');
    const beside = new LiveResults(world.platform, 0);
    const here = await new LiveResults(world.platform).of(world.zone, shown);
    expect((await beside.of(world.zone, shown))?.outcome).toEqual(here?.outcome);
    expect(here?.outcome).toMatchObject({ raw: { yes: 1 } });
    expect(await beside.of(world.zone, hidden)).toBeNull();
  }, 30_000);

  it('is who came, by college, and a pair that must agree as one', async () => {
    const seat = v7();
    await world.sql(
      `insert into seat (zone_id, id, college_id, label) select zone_id, $2, id, 'Binôme' from college where zone_id = $1 and key = 'firms'`,
      [world.zone, seat],
    );
    await world.sql(
      `update mandate set seat_id = $1, slot = case person_id when $2 then 'one' else 'two' end where person_id in ($2, $3)`,
      [seat, nour.id, zoe.id],
    );
    // The next to close: home shows five.
    const poll = await aPoll(world, agent, 30_000);
    await cast(world, nour, poll, 'yes');
    await cast(world, zoe, poll, 'no');
    await cast(world, lea, poll, 'no');
    expect(await seen(poll, nour)).toMatchObject({
      myLine: { seat: 'Binôme' },
      turnout: {
        present: 2,
        registered: 3,
        colleges: [{ key: 'firms', present: 1, registered: 1 }, {}, {}, {}, {}],
      },
    });
    const home = await world.platform.works.read({ kind: 'visitor' }, world.zone, readZonePage);
    expect(home.happening.find(({ id }) => id === poll)).toMatchObject({ value: 2, base: 3 });
    await world.sql('update mandate set seat_id = null, slot = null where seat_id = $1', [seat]);
  });
});

describe('open ballots', () => {
  const page = async (poll: PollId, person: Person | null, more = {}) =>
    world.platform.works.read(
      person ? await world.as(person) : { kind: 'visitor' },
      world.zone,
      readOpenBallots({ poll, college: null, after: null, first: 2, ...more }),
    );

  it('say who voted what once counted, names to members, a page at a time; never before', async () => {
    const poll = await aPoll(world, agent, 60_000);
    await cast(world, lea, poll, 'no');
    await cast(world, lea, poll, 'yes');
    await cast(world, nour, poll, 'no');
    await cast(world, agent, poll, 'blank');
    expect(await page(poll, agent)).toBeNull();
    await closed(world, poll);
    const first = await page(poll, lea);
    const second = await page(poll, lea, { after: first?.next });
    const all = [...(first?.items ?? []), ...(second?.items ?? [])];
    expect(second?.next).toBeNull();
    expect(all.map(({ name, choice, collegeKey }) => `${name} ${collegeKey} ${choice}`).toSorted()).toEqual([
      'Anne authority blank',
      'Léa residents yes',
      'Nour firms no',
    ]);
    const visited = await page(poll, null, { first: 10 });
    expect(visited?.items.map(({ name }) => name)).toEqual([null, null, null]);
  });

  it('stay shut under a rule that did not announce them', async () => {
    await ruleNow(world, 2, { openBallots: false });
    const poll = await aPoll(world, agent, 60_000);
    await cast(world, lea, poll, 'no');
    await closed(world, poll);
    expect(await page(poll, agent)).toBeNull();
  });
});
