import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { aPoll, ruleNow } from '../vote/poll.fixture.js';
import { GROUNDS, mandateOf } from './guardian.fixture.js';

let api: Api;
let agent: Person;
let sylve: Person;
let lea: Person;
beforeAll(async () => {
  api = await openApi();
  await ruleNow(api, 2, { vetoHours: 24 });
  agent = await api.aPerson('Anne', { role: 'agent', college: 'authority' });
  sylve = await api.aPerson('Sylve', { role: 'guardian', college: 'nature' });
  lea = await api.aPerson('Léa', { college: 'residents' });
});
afterAll(() => api.close());

const GRANT = `mutation ($zone: String!, $input: VetoRightInput!) { result: grantVetoRight(zone: $zone, input: $input) {
  __typename ... on VetoRight { id speaksFor themes holder inForce } ... on Refused { reasons { code } } } }`;
const END = `mutation ($zone: String!, $right: UUID!) { result: endVetoRight(zone: $zone, right: $right) {
  __typename ... on VetoRight { inForce } ... on Refused { reasons { code } } } }`;
const GIVE = `mutation ($zone: String!, $poll: UUID!, $grounds: String!, $conflict: String) {
  result: giveVeto(zone: $zone, poll: $poll, grounds: $grounds, conflict: $conflict) {
    __typename ... on PollGuard { standing veto { grounds conflict guardian } } ... on Refused { reasons { code facts } } } }`;
const GUARD = `query ($zone: String!, $poll: UUID!) { result: pollGuard(zone: $zone, poll: $poll) {
  standing theme until effect override returned mayVeto guardians { speaksFor holder } veto { grounds guardian } } }`;
const RIGHTS = `query ($zone: String!) { result: vetoRights(zone: $zone) {
  id speaksFor themes holder mine inForce guarded vetoes overridden sentBack stopped } }`;
const VETOES = `query ($zone: String!, $first: Int) { result: vetoes(zone: $zone, first: $first) {
  items { pollTitle theme speaksFor guardian grounds settledAs } next } }`;

const ask = async (who: Person | null, query: string, variables: Record<string, unknown> = {}) => {
  const answer = await api.ask(who, query, { zone: api.slug, ...variables });
  if (answer.errors) throw new Error(answer.errors[0]?.message);
  return (answer.data as { result: Record<string, unknown> }).result;
};
const wish = async () => ({
  mandateId: await mandateOf(api, sylve),
  speaksFor: 'La nature',
  themes: ['soil', 'water'],
});

describe('guardians at the wire', () => {
  it('receive their right from the agent, once per mandate, and lose it', async () => {
    const right = await ask(agent, GRANT, { input: await wish() });
    expect(right).toMatchObject({ __typename: 'VetoRight', holder: 'Sylve', inForce: true });
    expect(await ask(agent, GRANT, { input: await wish() })).toEqual({
      __typename: 'Refused',
      reasons: [{ code: 'right-held' }],
    });
    const elsewhere = { ...(await wish()), mandateId: lea.id };
    expect(await ask(agent, GRANT, { input: elsewhere })).toMatchObject({
      reasons: [{ code: 'unknown-mandate' }],
    });
    expect(await ask(agent, END, { right: right['id'] })).toEqual({
      __typename: 'VetoRight',
      inForce: false,
    });
    expect(await ask(agent, END, { right: right['id'] })).toMatchObject({
      reasons: [{ code: 'unknown-right' }],
    });
    await ask(agent, GRANT, { input: await wish() });
    const told = (await api.register()).map(({ act }) => act);
    expect(told).toEqual(['veto-right.granted', 'veto-right.ended', 'veto-right.granted']);
  });

  it('suspend a vote in writing; everyone reads the grounds, members the name', async () => {
    const poll = await aPoll(api, agent, 60_000, { theme: 'soil' });
    expect(await ask(sylve, GUARD, { poll })).toMatchObject({
      standing: 'watching',
      theme: 'soil',
      until: expect.stringMatching(/Z$/),
      effect: 'deliberation_once',
      mayVeto: true,
      guardians: [{ speaksFor: 'La nature', holder: 'Sylve' }],
      veto: null,
    });
    expect(await ask(lea, GUARD, { poll })).toMatchObject({ mayVeto: false });
    expect(await ask(sylve, GIVE, { poll, grounds: 'Non.' })).toEqual({
      __typename: 'Refused',
      reasons: [{ code: 'grounds-too-short', facts: { least: 40 } }],
    });
    const conflict = 'Je siège au syndicat de rivière.';
    expect(await ask(sylve, GIVE, { poll, grounds: GROUNDS, conflict })).toEqual({
      __typename: 'PollGuard',
      standing: 'watching',
      veto: { grounds: GROUNDS, conflict, guardian: 'Sylve' },
    });
    expect(await ask(null, GUARD, { poll })).toMatchObject({
      guardians: [{ speaksFor: 'La nature', holder: null }],
      veto: { grounds: GROUNDS, guardian: null },
    });
    expect(await ask(null, VETOES, { first: 1 })).toEqual({
      items: [
        expect.objectContaining({ theme: 'soil', speaksFor: 'La nature', guardian: null, settledAs: null }),
      ],
      next: null,
    });
    expect((await api.register()).at(-1)).toMatchObject({
      act: 'veto.given',
      facts: { poll, effect: 'deliberation_once' },
    });
  });

  it('count what was done with each right', async () => {
    expect(await ask(sylve, RIGHTS)).toMatchObject([
      { mine: true, inForce: true, guarded: 1, vetoes: 1, overridden: 0, sentBack: 0, stopped: 0 },
      { mine: true, inForce: false, guarded: 0, vetoes: 0 },
    ]);
    expect(await ask(null, RIGHTS)).toMatchObject([{ holder: null, mine: false }, { holder: null }]);
  });

  it('watch over nothing that does not exist, and over no vote on another theme', async () => {
    expect(await ask(null, GUARD, { poll: sylve.id })).toBeNull();
    const poll = await aPoll(api, agent, 60_000, { theme: 'jobs' });
    expect(await ask(sylve, GUARD, { poll })).toMatchObject({
      standing: 'unguarded',
      until: null,
      guardians: [],
      mayVeto: false,
    });
    expect(await ask(lea, GIVE, { poll, grounds: GROUNDS })).toMatchObject({
      reasons: [{ code: 'veto-no-right' }],
    });
  });
});
