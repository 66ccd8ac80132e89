import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { instant, type PersonId, type PollId } from '@communaux/shared/kernel';
import type { ProxyInput } from '@communaux/shared/roll';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { meetingOf } from '../../../test/meeting.js';
import { aPoll, cast, codesOf, ruleNow } from '../../vote/poll.fixture.js';
import { readOwnLine } from '../line/own-line.view.js';
import { actBy, anAnnouncedPoll, done, opened } from '../roll.fixture.js';
import { castForAll } from './cast-for-all.js';
import { endProxy, giveProxy } from './give-proxy.js';
import { readHolders, readProxyBook } from './proxy-book.view.js';

let world: World;
let agent: Person;
let ada: Person;
let bob: Person;
let cyd: Person;
let sam: Person;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  ada = await world.aPerson('Ada', { college: 'residents' });
  bob = await world.aPerson('Bob', { college: 'employees' });
  cyd = await world.aPerson('Cyd', { college: 'residents' });
  sam = await world.aPerson('Sam');
});
afterAll(() => world.close());

const give = (from: Person, to: Person, change: Partial<ProxyInput> = {}) =>
  actBy(world, from, giveProxy({ holderId: to.id, theme: null, pollId: null, until: null, ...change }));
const end = (person: Person, id: string) => actBy(world, person, endProxy(id));
const book = (person: Person) => actBy(world, person, readProxyBook);
const line = (person: Person, poll: PollId) => actBy(world, person, readOwnLine(poll));
const forget = () => world.sql('delete from proxy');
const anyway = (poll: PollId, change: object = {}) =>
  castForAll({ pollId: poll, choice: 'yes', exceptions: [], own: true, requestKey: null, ...change });

describe('a proxy', () => {
  it('is given by the member, seen by both, and speaks in the votes that open after', async () => {
    const { id } = done(await give(ada, bob));
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'proxy.given',
      facts: { proxy: id, scope: 'body' },
    });
    expect(await book(ada)).toMatchObject({
      cap: 1,
      given: [{ giver: 'Ada', holder: 'Bob', mine: true, endable: true }],
      received: [],
    });
    expect(await book(bob)).toMatchObject({ given: [], received: [{ giver: 'Ada', mine: false }] });
    const poll = await aPoll(world, agent, 60_000);
    expect(await line(ada, poll)).toMatchObject({ proxyTo: 'Bob', released: null });
    expect(await line(bob, poll)).toMatchObject({ proxyTo: null, carries: ['Ada'] });
    done(await end(ada, id));
    expect((await world.register()).at(-1)).toMatchObject({ act: 'proxy.ended', facts: { proxy: id } });
    expect(codesOf(await end(ada, id))).toEqual(['proxy-unknown']);
    expect(await line(ada, poll)).toMatchObject({ proxyTo: 'Bob' });
    const next = await aPoll(world, agent, 60_000);
    expect(await line(ada, next)).toMatchObject({ proxyTo: null });
    expect(codesOf(await cast(world, bob, next, 'yes', { onBehalfOf: ada.id }))).toEqual(['proxy-not-held']);
  });
  it('is refused to oneself, to who has no vote, over the cap, lent on, twice, and with an end already past', async () => {
    expect(codesOf(await give(ada, ada))).toEqual(['proxy-to-self']);
    expect(codesOf(await give(ada, sam))).toEqual(['proxy-holder-without-voice']);
    expect(codesOf(await give(sam, ada))).toEqual(['proxy-giver-without-voice']);
    expect(codesOf(await give(ada, bob, { until: instant(Date.now() - 1_000) }))).toEqual(['period-empty']);
    expect(codesOf(await give(ada, bob, { pollId: v7() as PollId }))).toEqual(['poll-unknown']);
    done(await give(ada, bob));
    expect(codesOf(await give(ada, bob))).toEqual(['proxy-already-given']);
    expect(codesOf(await give(cyd, bob))).toEqual(['proxy-cap-reached']);
    expect(codesOf(await give(bob, cyd))).toEqual(['proxy-chain']);
    expect(codesOf(await give(cyd, ada))).toEqual(['proxy-chain']);
    await forget();
  });
  it('is scoped: the theme of a vote, or one vote until it opens', async () => {
    const water = await anAnnouncedPoll(world, agent, { theme: 'water', opensInMs: 800 });
    const soil = await anAnnouncedPoll(world, agent, { theme: 'soil' });
    done(await give(ada, bob, { theme: 'water' }));
    const one = done(await give(cyd, bob, { pollId: soil }));
    expect(await line(ada, water)).toMatchObject({ proxyTo: 'Bob', frozen: false });
    expect(await line(ada, soil)).toMatchObject({ proxyTo: null });
    expect(await line(cyd, soil)).toMatchObject({ proxyTo: 'Bob' });
    done(await end(bob, one.id));
    await forget();
    const mine = done(await give(cyd, bob, { pollId: water }));
    await opened(world, water);
    expect(codesOf(await end(cyd, mine.id))).toEqual(['proxy-poll-open']);
    expect(codesOf(await give(ada, agent, { pollId: water }))).toEqual(['proxy-poll-open']);
    expect(codesOf(await end(sam, mine.id))).toEqual(['proxy-not-yours', 'proxy-poll-open']);
    await forget();
  });
  it('ends by itself at its date', async () => {
    done(await give(ada, bob, { until: instant(Date.now() + 2_000) }));
    await new Promise((resolve) => setTimeout(resolve, 2_050));
    expect(await book(ada)).toMatchObject({ given: [] });
    const { id } = done(await give(ada, bob));
    done(await end(ada, id));
    await forget();
  });
  it('does not speak where the rule allows none any more: its giver is told why', async () => {
    done(await give(ada, bob));
    await ruleNow(world, 2, { proxies: { cap: 0, countForQuorum: true } });
    const poll = await aPoll(world, agent, 60_000);
    expect(await line(ada, poll)).toMatchObject({ proxyTo: null, released: 'cap' });
    expect(codesOf(await give(cyd, agent))).toEqual(['proxies-not-allowed']);
    await ruleNow(world, 3, { proxies: { cap: 2, countForQuorum: true } });
    await world.sql(
      `update rule_set set override_reason = 'Trop peu de membres pour le plafond.' where version = 3`,
    );
    await forget();
  });
  it('is lent to whoever has a vote, found by name', async () => {
    done(await give(ada, bob));
    expect(await actBy(world, cyd, readHolders({ search: 'b' }))).toMatchObject([
      { name: 'Bob', carries: 1 },
    ]);
    expect((await actBy(world, cyd, readHolders({ search: null }))).map(({ name }) => name)).toEqual([
      'Ada',
      'Anne',
      'Bob',
    ]);
    const leo = await world.aPerson('Léo Martin', { college: 'residents' });
    expect(await actBy(world, cyd, readHolders({ search: 'leo martin' }))).toMatchObject([
      { personId: leo.id, name: 'Léo Martin' },
    ]);
    await world.sql('delete from mandate where person_id = $1', [leo.id]);
    await forget();
  });
});

describe('carrying voices', () => {
  it('casts the same vote for all with exceptions, in one gesture, each with its receipt; sent twice, once', async () => {
    done(await give(ada, bob));
    done(await give(cyd, bob));
    const poll = await aPoll(world, agent, 60_000);
    const gesture = anyway(poll, {
      exceptions: [{ onBehalfOf: cyd.id, choice: 'no' }],
      requestKey: v7(),
    });
    const { receipts } = done(await actBy(world, bob, gesture));
    expect(receipts).toMatchObject([
      { onBehalfOf: null, choice: 'yes', number: 1 },
      { onBehalfOf: ada.id, choice: 'yes', number: 1 },
      { onBehalfOf: cyd.id, choice: 'no', number: 1 },
    ]);
    expect(done(await actBy(world, bob, gesture)).receipts.map(({ number }) => number)).toEqual([1, 1, 1]);
    expect(
      await world.sql(
        'select person_id, choice, door, cast_by from ballot where poll_id = $1 order by cast_at, person_id',
        [poll],
      ),
    ).toHaveLength(3);
    expect(await line(ada, poll)).toMatchObject({ door: 'proxy', castBy: 'Bob' });
    expect((await book(cyd)).spoken[0]).toMatchObject({
      mine: true,
      holder: 'Bob',
      choice: 'no',
      inPerson: false,
    });
    expect((await book(bob)).spoken).toHaveLength(2 + 2);
  });
  it('casts none of them when one is refused, and says whose', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const wrong = anyway(poll, { exceptions: [{ onBehalfOf: cyd.id, choice: 'maybe' }] });
    expect(await actBy(world, bob, wrong)).toMatchObject({
      reasons: [{ code: 'ballot-unknown-option', facts: { elector: 'Cyd' } }],
    });
    const stranger = anyway(poll, { exceptions: [{ onBehalfOf: agent.id, choice: 'no' }] });
    expect(codesOf(await actBy(world, bob, stranger))).toEqual(['exception-not-held']);
    expect(codesOf(await actBy(world, agent, anyway(poll, { own: false })))).toEqual(['nobody-to-speak-for']);
    expect(await world.sql('select from ballot where poll_id = $1', [poll])).toHaveLength(0);
    expect((await world.register()).at(-1)).toMatchObject({ act: 'poll.opened' });
  });
  it('is over for who came and voted in person, and stands from the moment the holder takes part', async () => {
    const poll = await aPoll(world, agent, 60_000);
    done(await cast(world, ada, poll, 'no'));
    const { receipts } = done(await actBy(world, bob, anyway(poll)));
    expect(receipts.map(({ onBehalfOf }) => onBehalfOf)).toEqual([null, cyd.id]);
    expect(codesOf(await cast(world, cyd, poll, 'no'))).toEqual(['proxy-given']);
    const named = anyway(poll, { exceptions: [{ onBehalfOf: ada.id, choice: 'yes' }] });
    expect(codesOf(await actBy(world, bob, named))).toEqual(['proxy-released']);
    expect((await book(ada)).spoken[0]).toMatchObject({ inPerson: true, choice: 'no' });
    await forget();
  });
});

describe('the cap, when two members lend their voice at once', () => {
  const race = async (naive: boolean): Promise<number> => {
    await ruleNow(world, naive ? 5 : 4, { proxies: { cap: 1, countForQuorum: true } });
    await forget();
    const holder = await world.aPerson('Max', { college: 'nature' });
    const givers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => world.aPerson(`Giver ${at}`, { college: 'employees' })),
    );
    const actors = await Promise.all(givers.map((giver) => world.as(giver)));
    const wish = giveProxy({ holderId: holder.id, theme: null, pollId: null, until: null });
    const allHaveLooked = meetingOf(givers.length);
    const outcomes = await Promise.all(
      actors.map((actor) =>
        world.platform.works.run(actor, world.zone, (work) => {
          const query: typeof work.tx.query = async (sql, values) => {
            // The naive variant takes no lock before it looks: all have looked before the first writes.
            if (naive && sql.includes('pg_advisory_xact_lock')) return work.tx.query('select 1');
            if (naive && sql.includes('insert into proxy')) await allHaveLooked();
            return work.tx.query(sql, values);
          };
          return wish({ ...work, tx: { ...work.tx, query } });
        }),
      ),
    );
    await world.sql(`delete from mandate where person_id = any($1)`, [
      [holder, ...givers].map(({ id }): PersonId => id),
    ]);
    return outcomes.filter((outcome) => codesOf(outcome).length === 0).length;
  };
  it('holds', async () => {
    expect(await race(false)).toBe(1);
  });
  it('is seen broken by the same check without the lock', async () => {
    expect(await race(true)).toBeGreaterThan(1);
  });
});
