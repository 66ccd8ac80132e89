import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { HARM, REPLY } from './consent.fixture.js';

let api: Api;
let agent: Person;
let lea: Person;
let nour: Person;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Anne', { role: 'agent', college: 'authority' });
  lea = await api.aPerson('Léa', { college: 'residents' });
  nour = await api.aPerson('Nour', { college: 'employees' });
});
afterAll(() => api.close());

const SHOWN = `{ __typename ... on Refused { reasons { code facts } } ... on Consent {
  id kind title step round phase text version registered answered needed endedAs reviewAt acts facilitator
  rounds { number outcome digest objections { id author grounds valid answer testedBy } words { text author } }
  nominations { nominee nominator reason } eligible { id name } } }`;

type Shown = Record<string, unknown> & { readonly id: string };
const ask = async (
  who: Person,
  field: string,
  variables: Record<string, unknown> = {},
  types = '',
): Promise<Shown> => {
  const query = `mutation ($zone: String!${types}) { result: ${field} ${SHOWN} }`;
  const answer = await api.ask(who, query, { zone: api.slug, ...variables });
  if (answer.errors) throw new Error(answer.errors[0]?.message);
  return (answer.data as { result: Shown }).result;
};
const ID = ', $id: UUID!';
const move = (id: string, to: string, at: string | null = null) =>
  ask(
    lea,
    'moveConsent(zone: $zone, consent: $id, to: $to, answersCloseAt: $at)',
    { id, to, at },
    `${ID}, $to: String!, $at: DateTime`,
  );
const answer = (who: Person, id: string, said: string, reason: string | null = null) =>
  ask(
    who,
    'answerConsent(zone: $zone, consent: $id, answer: $said, reason: $reason)',
    { id, said, reason },
    `${ID}, $said: String!, $reason: String`,
  );
const open = (input: Record<string, unknown>) =>
  ask(lea, 'openConsent(zone: $zone, input: $input)', { input }, ', $input: ConsentInput!');
const soon = () => new Date(Date.now() + 3_600_000).toISOString();

describe('a consent at the wire', () => {
  it('goes from its opening to a decision, an objection answered on the way', async () => {
    const { id } = await open({ kind: 'proposal', title: 'Livraisons', text: 'Livrer dès 6 h.' });
    const said = await ask(
      nour,
      'speakInConsent(zone: $zone, consent: $id, text: $text)',
      { id, text: 'Le samedi aussi ?' },
      `${ID}, $text: String!`,
    );
    expect(said).toMatchObject({ __typename: 'Consent', rounds: [{ words: [{ author: 'Nour' }] }] });
    await move(id, 'reaction');
    expect(await move(id, 'objection')).toMatchObject({
      __typename: 'Refused',
      reasons: [{ code: 'consent-close-in-past' }],
    });
    await move(id, 'objection', soon());
    expect(await answer(nour, id, 'objection')).toMatchObject({
      reasons: [{ code: 'consent-reason-missing', facts: { least: 20 } }],
    });
    await answer(nour, id, 'objection', HARM);
    await answer(lea, id, 'consent');
    await answer(agent, id, 'consent');
    const tested = (await move(id, 'test')) as { rounds?: { objections: { id: string }[] }[] };
    const objection = tested.rounds?.[0]?.objections[0]?.id;
    const input = { argued: true, harmsPurpose: false, harmsPeople: false, answer: REPLY };
    await ask(
      lea,
      'testObjection(zone: $zone, objection: $objection, input: $input)',
      { objection, input },
      ', $objection: UUID!, $input: ObjectionTestInput!',
    );
    expect(await move(id, 'ended')).toMatchObject({
      endedAs: 'adopted',
      reviewAt: expect.stringMatching(/Z$/),
      rounds: [
        {
          outcome: { verdict: 'adopted' },
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          objections: [{ author: 'Nour', grounds: HARM, valid: false, answer: REPLY, testedBy: 'Léa' }],
        },
      ],
    });
  });

  it('is public, names apart', async () => {
    const query = `query ($zone: String!) { result: consents(zone: $zone, ended: true, first: 5) {
      items { id title endedAs asksMe } next } }`;
    const page = (await api.ask(null, query, { zone: api.slug })).data as {
      result: { items: { id: string }[]; next: string | null };
    };
    expect(page.result).toMatchObject({ items: [{ title: 'Livraisons', asksMe: false }], next: null });
    const one = `query ($zone: String!, $id: UUID!) { result: consent(zone: $zone, id: $id) {
      facilitator acts rounds { objections { author grounds answer testedBy } words { author text } } } }`;
    const seen = await api.ask(null, one, { zone: api.slug, id: page.result.items[0]?.id });
    expect(seen.data?.['result']).toMatchObject({
      facilitator: null,
      acts: [],
      rounds: [
        {
          objections: [{ author: null, grounds: HARM, answer: REPLY, testedBy: null }],
          words: [{ author: null }],
        },
      ],
    });
  });

  it('asks, on the list, whoever has not answered yet', async () => {
    const { id } = await open({ kind: 'proposal', title: 'Éclairage', text: 'Éteindre à 23 h.' });
    await move(id, 'reaction');
    await move(id, 'objection', soon());
    const query = `query ($zone: String!) { result: consents(zone: $zone, ended: false) { items { id asksMe } } }`;
    const asked = async () => (await api.ask(nour, query, { zone: api.slug })).data?.['result'];
    expect(await asked()).toEqual({ items: [{ id, asksMe: true }] });
    await answer(nour, id, 'aside');
    expect(await asked()).toEqual({ items: [{ id, asksMe: false }] });
  });
});

describe('an election without candidate at the wire', () => {
  it('goes from names to a proposal that its nominee may decline', async () => {
    const { id, ...opened } = await open({ kind: 'election', title: 'Présidence de séance' });
    expect(opened).toMatchObject({ step: 'nomination', phase: null, acts: ['nominate'] });
    const reason = 'Elle connaît les entreprises et écoute chacun.';
    const types = `${ID}, $nominee: UUID!, $reason: String!`;
    const name = { id, nominee: nour.id, reason };
    await ask(lea, 'nominate(zone: $zone, consent: $id, nominee: $nominee, reason: $reason)', name, types);
    await move(id, 'change');
    await move(id, 'proposal');
    const proposal = 'proposeNominee(zone: $zone, consent: $id, nominee: $nominee, reason: $reason)';
    expect(await ask(lea, proposal, name, types)).toMatchObject({
      version: 1,
      acts: ['move:consent', 'propose'],
    });
    expect(await ask(nour, 'declineNomination(zone: $zone, consent: $id)', { id }, ID)).toMatchObject({
      endedAs: 'escalate',
    });
    expect((await api.register()).filter(({ act }) => act.startsWith('consent.')).at(-1)).toMatchObject({
      act: 'consent.ended',
      facts: { consent: id, as: 'escalate' },
    });
  });
});
