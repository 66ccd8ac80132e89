import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';

let api: Api;
let agent: Person;
let lea: Person;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Awa', { role: 'agent' });
  lea = await api.aPerson('Léa', { college: 'residents' });
  await api.aPerson('Bob', { college: 'residents' });
  await api.aPerson('Cyd', { college: 'employees' });
});
afterAll(() => api.close());

const BODY = `query ($zone: String!) { body(zone: $zone) {
  id name colleges { id key weight electors seats { holder } }
  ruleSet { version rules overrideReason findings { code } } } }`;
const ELECTORS = `query ($zone: String!, $after: String, $college: UUID, $search: String) {
  electors(zone: $zone, first: 2, after: $after, college: $college, search: $search) { items { name } next } }`;
const ADOPT = `mutation ($zone: String!, $rules: JSON!) { adoptRuleSet(zone: $zone, rules: $rules) {
  __typename ... on RuleSet { version } ... on Refused { reasons { code facts } } } }`;
const DRY_RUN = `query ($zone: String!, $rules: JSON!) { dryRun(zone: $zone, rules: $rules) {
  polls { id kind changed was wouldBe because { code facts } } left } }`;
const GRANT = `mutation ($zone: String!, $input: GrantMandateInput!) { grantMandate(zone: $zone, input: $input) {
  __typename ... on Elector { name } ... on Refused { reasons { code } } } }`;

type BodyAnswer = { body: { colleges: { id: string; key: string }[]; ruleSet: { rules: object } } };
const body = async (): Promise<BodyAnswer['body']> =>
  ((await api.ask(null, BODY, { zone: api.slug })).data as BodyAnswer).body;

describe('the body of a zone', () => {
  it('shows everyone its colleges, their weights and their electors', async () => {
    expect(await body()).toMatchObject({
      name: 'Conseil de zone',
      colleges: [
        { key: 'firms', weight: 3_500, electors: 0 },
        { key: 'employees', weight: 2_000, electors: 1 },
        { key: 'residents', weight: 1_500, electors: 2 },
        { key: 'authority', weight: 2_000, electors: 0 },
        { key: 'nature', weight: 1_000, electors: 0 },
      ],
      ruleSet: { version: 1, findings: [], overrideReason: null },
    });
  });

  it('names its electors to members, page by page, and to nobody else', async () => {
    const first = await api.ask(lea, ELECTORS, { zone: api.slug });
    expect(first.data).toMatchObject({ electors: { items: [{ name: 'Bob' }, { name: 'Cyd' }] } });
    const { next } = (first.data as { electors: { next: string } }).electors;
    expect((await api.ask(lea, ELECTORS, { zone: api.slug, after: next })).data).toEqual({
      electors: { items: [{ name: 'Léa' }], next: null },
    });
    expect((await api.ask(lea, ELECTORS, { zone: api.slug, search: 'cY' })).data).toEqual({
      electors: { items: [{ name: 'Cyd' }], next: null },
    });
    expect((await api.ask(lea, ELECTORS, { zone: api.slug, search: 'lea' })).data).toEqual({
      electors: { items: [{ name: 'Léa' }], next: null },
    });
    expect((await api.ask(lea, ELECTORS, { zone: api.slug, after: 'x' })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect((await api.ask(null, ELECTORS, { zone: api.slug })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('lets a member try rules on past votes, and refuses rules that are none', async () => {
    const { ruleSet } = await body();
    const rules = ruleSet.rules;
    expect((await api.ask(lea, DRY_RUN, { zone: api.slug, rules })).data).toEqual({
      dryRun: { polls: [], left: 0 },
    });
    expect((await api.ask(null, DRY_RUN, { zone: api.slug, rules })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect((await api.ask(lea, DRY_RUN, { zone: api.slug, rules: {} })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('takes its rules and mandates from the agent of the authority only', async () => {
    const { colleges, ruleSet } = await body();
    const rules = { ...ruleSet.rules, consultationDays: 7 };
    expect((await api.ask(lea, ADOPT, { zone: api.slug, rules })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await api.ask(agent, ADOPT, { zone: api.slug, rules })).data).toEqual({
      adoptRuleSet: { __typename: 'RuleSet', version: 2 },
    });
    expect((await api.ask(agent, ADOPT, { zone: api.slug, rules: { weights: 'no' } })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const dan = await api.aPerson('Dan');
    const input = { personId: dan.id, collegeId: colleges[0]?.id, endsAt: '2099-01-01T00:00:00Z' };
    expect((await api.ask(lea, GRANT, { zone: api.slug, input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect((await api.ask(agent, GRANT, { zone: api.slug, input })).data).toEqual({
      grantMandate: { __typename: 'Elector', name: 'Dan' },
    });
    expect((await api.ask(agent, GRANT, { zone: api.slug, input })).data).toEqual({
      grantMandate: { __typename: 'Refused', reasons: [{ code: 'already-in-college' }] },
    });
  });
});
