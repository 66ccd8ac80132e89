import { describe, expect, it } from '@jest/globals';
import { instant, type PersonId, type PollId } from '../kernel/index.js';
import {
  decideProxy,
  decideRevocation,
  freezeProxies,
  plainLine,
  proxiesFor,
  proxyCap,
  scopesMeet,
  type Proxy,
  type ProxyScope,
  type ProxyWish,
} from './index.js';
import { aRuleSet, firms } from './poll.fixture.js';

const person = (name: string) => name as PersonId;
const poll = { id: 'p1' as PollId, theme: 'water' as const };
const whole: ProxyScope = { kind: 'body' };
const water: ProxyScope = { kind: 'theme', theme: 'water' };
const soil: ProxyScope = { kind: 'theme', theme: 'soil' };
const one: ProxyScope = { kind: 'poll', pollId: poll.id, theme: 'water' };
const other: ProxyScope = { kind: 'poll', pollId: 'p2' as PollId, theme: null };
const given = (giver: string, holder: string, scope: ProxyScope = whole, at = 1): Proxy => ({
  giverId: person(giver),
  holderId: person(holder),
  scope,
  givenAt: instant(at),
});
const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];

describe('the cap on proxies', () => {
  it('is the one of the SCOP law: one extra voice under 20 members, then a twentieth of them', () => {
    expect([1, 19, 20, 39, 40, 59, 60, 1_000].map((members) => proxyCap('scop', members))).toEqual([
      1, 1, 1, 1, 2, 2, 3, 50,
    ]);
    expect([0, 3].map((cap) => proxyCap(cap, 1_000))).toEqual([0, 3]);
  });
});

const members = ['ada', 'bob', 'cyd', 'dan', 'eve'].map(person);
const give = (change: Partial<ProxyWish> = {}) =>
  decideProxy({
    rule: aRuleSet(),
    actorId: person('ada'),
    giverId: person('ada'),
    holderId: person('bob'),
    scope: whole,
    members,
    standing: [],
    opened: false,
    now: instant(5),
    ...change,
  });

describe('a proxy', () => {
  it('is given by a member to a member, and says when and for what', () => {
    expect(give()).toEqual({ kind: 'accepted', proxy: given('ada', 'bob', whole, 5) });
  });
  it('is given by nobody else than its giver, to another member with a vote', () => {
    expect(codes(give({ actorId: person('bob') }))).toEqual(['proxy-not-yours']);
    expect(codes(give({ holderId: person('ada') }))).toEqual(['proxy-to-self']);
    expect(codes(give({ holderId: person('lawyer') }))).toEqual(['proxy-holder-without-voice']);
    expect(codes(give({ actorId: person('guest'), giverId: person('guest') }))).toEqual([
      'proxy-giver-without-voice',
    ]);
  });
  it('is not given where the rule allows none, nor once the poll has opened', () => {
    const rule = aRuleSet({ proxies: { cap: 0, countForQuorum: true } });
    expect(codes(give({ rule }))).toEqual(['proxies-not-allowed']);
    expect(codes(give({ opened: true }))).toEqual(['proxy-poll-open']);
  });
  it('stops at the cap of its holder, where scopes meet', () => {
    const full = [given('cyd', 'bob', water)];
    expect(give({ standing: full, scope: one })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'proxy-cap-reached', facts: { cap: 1 } }],
    });
    expect(codes(give({ standing: full, scope: whole }))).toEqual(['proxy-cap-reached']);
    expect(codes(give({ standing: full, scope: soil }))).toEqual([]);
    const two = aRuleSet({ proxies: { cap: 2, countForQuorum: true } });
    expect(codes(give({ standing: full, rule: two }))).toEqual([]);
    expect(codes(give({ standing: [...full, given('dan', 'bob', one)], rule: two }))).toEqual([
      'proxy-cap-reached',
    ]);
  });
  it('of the same giver for two scopes takes one voice of the cap, not two', () => {
    expect(codes(give({ standing: [given('ada', 'bob', whole)], scope: one }))).toEqual([]);
  });
  it('is given once for one scope', () => {
    expect(codes(give({ standing: [given('ada', 'cyd')] }))).toEqual(['proxy-already-given']);
    expect(codes(give({ standing: [given('ada', 'cyd', soil)], scope: water }))).toEqual([]);
    expect(codes(give({ standing: [given('ada', 'cyd', whole)], scope: water }))).toEqual([]);
  });
  it('is never lent on, in either direction', () => {
    expect(codes(give({ standing: [given('bob', 'cyd')] }))).toEqual(['proxy-chain']);
    expect(codes(give({ standing: [given('cyd', 'ada')] }))).toEqual(['proxy-chain']);
    expect(codes(give({ standing: [given('bob', 'cyd', soil)], scope: water }))).toEqual([]);
  });
  it('is taken back by its giver, or given back by its holder, until the poll opens', () => {
    const proxy = given('ada', 'bob');
    const back = (actor: string, opened: boolean) =>
      decideRevocation({ actorId: person(actor), proxy, opened });
    expect(back('ada', false)).toEqual({ kind: 'accepted' });
    expect(codes(back('ada', true))).toEqual(['proxy-poll-open']);
    expect(codes(back('bob', false))).toEqual([]);
    expect(codes(back('cyd', true))).toEqual(['proxy-not-yours', 'proxy-poll-open']);
  });
});

describe('scopes', () => {
  it('meet when one vote falls under both', () => {
    expect(scopesMeet(whole, other)).toBe(true);
    expect(scopesMeet(soil, whole)).toBe(true);
    expect(scopesMeet(water, one)).toBe(true);
    expect(scopesMeet(one, soil)).toBe(false);
    expect(scopesMeet(water, soil)).toBe(false);
    expect(scopesMeet(one, other)).toBe(false);
    expect(scopesMeet(water, other)).toBe(false);
    expect(scopesMeet(one, water)).toBe(true);
    expect(scopesMeet(one, one)).toBe(true);
    expect(scopesMeet(one, { ...one, pollId: 'p3' as PollId })).toBe(false);
    expect(scopesMeet({ ...one, theme: null }, one)).toBe(true);
  });
  it('let the most precise proxy of each giver speak, oldest giver first', () => {
    const proxies = [
      given('ada', 'bob', whole, 9),
      given('ada', 'cyd', water, 8),
      given('ada', 'dan', one, 7),
      given('eve', 'bob', soil, 1),
      given('eve', 'bob', whole, 3),
      given('fay', 'bob', water, 3),
    ];
    expect(proxiesFor(poll, proxies).map(({ giverId, holderId }) => [giverId, holderId])).toEqual([
      ['eve', 'bob'],
      ['fay', 'bob'],
      ['ada', 'dan'],
    ]);
    const elsewhere: ProxyScope = { ...one, pollId: 'p3' as PollId };
    expect(proxiesFor(poll, [given('ada', 'bob', elsewhere), given('cyd', 'bob', soil)])).toEqual([]);
    expect(proxiesFor({ id: 'p9' as PollId, theme: null }, proxies).map(({ giverId }) => giverId)).toEqual([
      'eve',
      'ada',
    ]);
  });
});

describe('proxies of one instant', () => {
  it('speak in the order of their givers, and one of two alike for one giver', () => {
    const [zoe, ada, again] = [given('zoe', 'bob'), given('ada', 'bob'), given('ada', 'cyd')];
    expect(proxiesFor(poll, [zoe, ada, again])).toEqual([ada, zoe]);
    expect(proxiesFor(poll, [again, ada, zoe])).toEqual([again, zoe]);
  });
});

describe('the roll at the opening', () => {
  const roll = ['ada', 'bob', 'cyd', 'dan'].map((name) => plainLine(person(name), firms));
  const frozen = (proxies: readonly Proxy[], lines = roll, rule = aRuleSet()) =>
    freezeProxies(rule, poll, lines, proxies);

  it('says who holds whose voice', () => {
    const { roll: lines, released } = frozen([given('ada', 'bob')]);
    expect(lines.map(({ personId, proxyTo }) => [personId, proxyTo])).toEqual([
      ['ada', 'bob'],
      ['bob', null],
      ['cyd', null],
      ['dan', null],
    ]);
    expect(released).toEqual([]);
  });
  it('releases the voices over the cap, the youngest first', () => {
    expect(frozen([given('cyd', 'bob', whole, 9), given('ada', 'bob', whole, 2)])).toMatchObject({
      roll: [{ proxyTo: 'bob' }, {}, { proxyTo: null }, {}],
      released: [{ giverId: 'cyd', holderId: 'bob', because: 'cap' }],
    });
    const none = aRuleSet({ proxies: { cap: 0, countForQuorum: true } });
    expect(frozen([given('ada', 'bob')], roll, none).released).toEqual([
      { giverId: 'ada', holderId: 'bob', because: 'cap' },
    ]);
  });
  it('releases the voices of a holder who has no vote any more, or gave theirs', () => {
    expect(frozen([given('ada', 'gone')]).released).toMatchObject([{ because: 'holder-without-voice' }]);
    const recused = roll.map((line) => ({ ...line, recused: line.personId === 'bob' }));
    expect(frozen([given('ada', 'bob')], recused).released).toMatchObject([
      { because: 'holder-without-voice' },
    ]);
    const chained = frozen([given('ada', 'bob', whole, 1), given('bob', 'cyd', whole, 2)]);
    expect(chained.released).toMatchObject([{ giverId: 'ada', because: 'chain' }]);
    expect(chained.roll[1]).toMatchObject({ personId: 'bob', proxyTo: 'cyd' });
  });
  it('forgets the proxy of somebody who is not on it', () => {
    expect(frozen([given('zoe', 'bob')])).toEqual({ roll, released: [] });
    expect(frozen([given('zoe', 'bob', whole, 1), given('ada', 'bob', whole, 2)])).toMatchObject({
      roll: [{ proxyTo: 'bob' }, {}, {}, {}],
      released: [],
    });
  });
  it('counts the cap for each holder', () => {
    expect(frozen([given('ada', 'bob'), given('cyd', 'dan')]).roll.map(({ proxyTo }) => proxyTo)).toEqual([
      'bob',
      null,
      'dan',
      null,
    ]);
  });
});
