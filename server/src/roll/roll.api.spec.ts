import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Answer, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { aPoll } from '../vote/poll.fixture.js';
import { anAnnouncedPoll } from './roll.fixture.js';

let api: Api;
let agent: Person;
let ada: Person;
let bob: Person;
let sam: Person;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Anne', { role: 'agent', college: 'authority' });
  ada = await api.aPerson('Ada', { college: 'residents' });
  bob = await api.aPerson('Bob', { college: 'employees' });
  sam = await api.aPerson('Sam');
});
afterAll(() => api.close());

const REFUSED = '... on Refused { reasons { code facts } }';
const say = async (person: Person | null, query: string, variables: object = {}): Promise<unknown> => {
  const { data, errors }: Answer = await api.ask(person, query, { zone: api.slug, ...variables });
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data['result'];
};
const codes = (result: unknown): unknown =>
  (result as { reasons?: { code: string }[] }).reasons?.map(({ code }) => code);

const MINE = `query ($zone: String!, $poll: UUID!) { result: myRollLine(zone: $zone, poll: $poll) {
  collegeKey voice recused frozen proxyTo carries door } }`;
const ROLL = `query ($zone: String!, $poll: UUID!, $first: Int, $after: String) {
  result: roll(zone: $zone, poll: $poll, first: $first, after: $after) { frozen digest next items { name collegeKey voted } } }`;
const RECUSE = `mutation ($zone: String!, $poll: UUID!, $person: UUID, $grounds: String!) {
  result: recuse(zone: $zone, poll: $poll, person: $person, grounds: $grounds) { __typename ... on Recusal { name recordedBy } ${REFUSED} } }`;
const LIFT = `mutation ($zone: String!, $poll: UUID!, $person: UUID) {
  result: liftRecusal(zone: $zone, poll: $poll, person: $person) { __typename ... on LiftedRecusal { personId } ${REFUSED} } }`;
const PROPOSE = `mutation ($zone: String!, $input: RollAmendmentInput!) {
  result: proposeRollAmendment(zone: $zone, input: $input) { __typename ... on RollAmendment { id act answer } ${REFUSED} } }`;
const ANSWER = `mutation ($zone: String!, $amendment: UUID!, $answer: RollAnswer!) {
  result: answerRollAmendment(zone: $zone, amendment: $amendment, answer: $answer) { __typename ... on RollAmendment { answer answeredBy } ${REFUSED} } }`;
const GIVE = `mutation ($zone: String!, $input: ProxyInput!) {
  result: giveProxy(zone: $zone, input: $input) { __typename ... on Proxy { id giver holder scope } ${REFUSED} } }`;
const END = `mutation ($zone: String!, $proxy: UUID!) {
  result: endProxy(zone: $zone, proxy: $proxy) { __typename ... on EndedProxy { id } ${REFUSED} } }`;
const BOOK = `query ($zone: String!) { result: myProxies(zone: $zone) { cap given { holder } received { giver } spoken { giver choice } } }`;
const CAST = `mutation ($zone: String!, $input: CastForAllInput!) {
  result: castForAll(zone: $zone, input: $input) { __typename ... on BallotReceipts { receipts { onBehalfOf choice number } } ${REFUSED} } }`;
const ENTER = `mutation ($zone: String!, $input: BallotEntryInput!) {
  result: enterBallot(zone: $zone, input: $input) { __typename ... on BallotEntry { id name choice } ${REFUSED} } }`;
const CONFIRM = `mutation ($zone: String!, $entry: UUID!, $answer: EntryAnswer!) {
  result: answerBallotEntry(zone: $zone, entry: $entry, answer: $answer) { __typename ... on BallotEntry { answer } ${REFUSED} } }`;
const ENTRIES = `query ($zone: String!, $poll: UUID!) { result: ballotEntries(zone: $zone, poll: $poll) { name door answer } }`;
const SEATS = `query ($zone: String!) { result: seats(zone: $zone) { id label suspended places { slot holder mandateId substituteId } } }`;
const ADD = `mutation ($zone: String!, $input: SeatInput!) {
  result: addSeat(zone: $zone, input: $input) { __typename ... on SeatState { id } ${REFUSED} } }`;
const SUB = `mutation ($zone: String!, $input: SubstituteInput!) {
  result: nameSubstitute(zone: $zone, input: $input) { __typename ... on SeatState { places { substitute substituteId } } ${REFUSED} } }`;
const INSTALLATION = `query ($zone: String!, $poll: UUID!) { result: installation(zone: $zone, poll: $poll) { id seat obstacles { code } places { name becomes } } }`;
const INSTALL = `mutation ($zone: String!, $poll: UUID!) {
  result: installElected(zone: $zone, poll: $poll) { __typename ... on Installation { installedAt } ${REFUSED} } }`;
const LEAVE = `mutation ($zone: String!, $mandate: UUID!) {
  result: endMandate(zone: $zone, mandate: $mandate) { __typename ... on EndedMandate { id } ${REFUSED} } }`;

describe('the roll, as asked for by a client', () => {
  it('shows my line before the opening, lets me step back and return', async () => {
    const poll = await anAnnouncedPoll(api, agent);
    expect(await say(ada, MINE, { poll })).toMatchObject({ collegeKey: 'residents', frozen: false });
    expect(await say(null, MINE, { poll })).toBe(null);
    const grounds = 'Mon conjoint a déposé une offre.';
    expect(await say(ada, RECUSE, { poll, grounds })).toMatchObject({ name: 'Ada', recordedBy: 'Ada' });
    expect(codes(await say(ada, RECUSE, { poll, person: bob.id, grounds }))).toEqual(['recusal-not-yours']);
    expect(await say(ada, MINE, { poll })).toMatchObject({ recused: true });
    expect(await say(ada, LIFT, { poll })).toEqual({ __typename: 'LiftedRecusal', personId: ada.id });
  });
  it('is read by members page by page, and corrected by two', async () => {
    const poll = await aPoll(api, agent, 60_000);
    const page = (await say(bob, ROLL, { poll, first: 2 })) as { next: string };
    expect(page).toMatchObject({ frozen: true, items: [{ name: 'Ada', voted: null }, { name: 'Anne' }] });
    expect(await say(bob, ROLL, { poll, first: 2, after: page.next })).toMatchObject({
      items: [{ name: 'Bob' }],
      next: null,
    });
    const input = { poll, person: ada.id, act: 'recuse', reason: 'Elle vend le terrain à la zone.' };
    const { id } = (await say(bob, PROPOSE, { input })) as { id: string };
    expect(codes(await say(bob, ANSWER, { amendment: id, answer: 'co_signed' }))).toEqual([
      'co-signature-missing',
      'co-signature-needs-agent',
    ]);
    expect(await say(agent, ANSWER, { amendment: id, answer: 'co_signed' })).toMatchObject({
      answer: 'co_signed',
      answeredBy: 'Anne',
    });
    expect(await say(ada, MINE, { poll })).toMatchObject({ recused: true, frozen: true });
  });
});

describe('voices lent, as asked for by a client', () => {
  it('are given, carried in one gesture, and given back', async () => {
    const given = (await say(ada, GIVE, { input: { holder: bob.id } })) as { id: string };
    expect(given).toMatchObject({ giver: 'Ada', holder: 'Bob', scope: 'body' });
    expect(codes(await say(sam, GIVE, { input: { holder: bob.id } }))).toContain('proxy-giver-without-voice');
    const poll = await aPoll(api, agent, 60_000);
    const input = { poll, choice: 'yes', exceptions: [{ onBehalfOf: ada.id, choice: 'no' }] };
    expect(await say(bob, CAST, { input })).toMatchObject({
      receipts: [
        { onBehalfOf: null, choice: 'yes', number: 1 },
        { onBehalfOf: ada.id, choice: 'no', number: 1 },
      ],
    });
    expect(codes(await say(agent, CAST, { input }))).toEqual(['exception-not-held']);
    expect(await say(bob, END, { proxy: given.id })).toMatchObject({ __typename: 'EndedProxy' });
    expect(await say(ada, BOOK)).toEqual({
      cap: 1,
      given: [],
      received: [],
      spoken: [{ giver: 'Ada', choice: 'no' }],
    });
  });
});

describe('a ballot on paper, as asked for by a client', () => {
  it('is typed in by an agent and confirmed by another person', async () => {
    const poll = await aPoll(api, agent, 60_000);
    const input = { poll, person: ada.id, door: 'hands', choice: 'yes' };
    const { id } = (await say(agent, ENTER, { input })) as { id: string };
    expect(codes(await say(agent, CONFIRM, { entry: id, answer: 'confirmed' }))).toEqual([
      'entry-second-person',
    ]);
    expect(await say(bob, CONFIRM, { entry: id, answer: 'confirmed' })).toMatchObject({
      answer: 'confirmed',
    });
    expect(await say(bob, ENTRIES, { poll })).toEqual([{ name: 'Ada', door: 'hands', answer: 'confirmed' }]);
    await expect(say(bob, ENTER, { input })).rejects.toThrow('Not allowed');
  });
});

describe('a pair seat, as asked for by a client', () => {
  it('is added, stood in for, and left', async () => {
    const [college] = await api.sql<{ id: string }>(`select id from college where key = 'firms'`);
    const input = { collegeId: college?.id, label: 'Binôme', slots: ['authority', 'firm'] };
    const seat = (await say(agent, ADD, { input })) as { id: string };
    await expect(say(bob, ADD, { input })).rejects.toThrow('Not allowed');
    await expect(say(agent, ADD, { input: { ...input, slots: ['firm'] } })).rejects.toThrow();
    const endsAt = '2099-01-01T00:00:00.000Z';
    const wish = { seatId: seat.id, slot: 'firm', personId: sam.id, endsAt };
    const named = (await say(agent, SUB, { input: wish })) as { places: { substituteId: string | null }[] };
    expect(named).toMatchObject({ places: [{ substitute: null }, { substitute: 'Sam' }] });
    expect(await say(null, SEATS)).toMatchObject([
      { label: 'Binôme', places: [{}, { holder: null, substituteId: null }] },
    ]);
    expect(await say(sam, LEAVE, { mandate: named.places[1]?.substituteId })).toMatchObject({
      __typename: 'EndedMandate',
    });
    expect((await api.register()).at(-1)).toMatchObject({ act: 'substitute.ended' });
  });
});

describe('installing the elected, at the wire', () => {
  it('is read by members and done by agents, on votes that give mandates', async () => {
    const poll = await aPoll(api, agent, 60_000);
    expect(await say(ada, INSTALLATION, { poll })).toBeNull();
    await expect(say(null, INSTALLATION, { poll })).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/);
    await expect(say(ada, INSTALL, { poll })).rejects.toThrow('FORBIDDEN');
    expect(codes(await say(agent, INSTALL, { poll }))).toEqual(['install-seats-nobody']);
    expect(codes(await say(agent, INSTALL, { poll: agent.id }))).toEqual(['poll-unknown']);
  });
});
