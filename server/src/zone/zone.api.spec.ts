import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Answer, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { anEstablishment, type Placed } from './zone.fixture.js';

let api: Api;
let agent: Person;
let resident: Person;
let bakery: Placed;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Nadia', { role: 'agent' });
  resident = await api.aPerson('Rose');
  bakery = await anEstablishment(api, 'Boulangerie de l’Étang', 1);
  for (const [rank, name] of ['Atelier Roux', 'Ébénisterie', 'Garage', 'Zinguerie'].entries())
    await anEstablishment(api, name, rank + 2);
});
afterAll(() => api.close());

const zone = 'saulaies';
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const namesIn = (data: Answer['data']): string[] =>
  ((data?.['directory'] ?? { items: [] }) as { items: { name: string }[] }).items.map(({ name }) => name);
const cursorIn = (data: Answer['data']): string | null =>
  ((data?.['zones'] ?? { next: null }) as { next: string | null }).next;
const reasons = '... on Refused { reasons { code facts } }';

describe('the zone, for anyone', () => {
  it('says what it is and how much it holds', async () => {
    const query =
      'query ($zone: String!) { zone(slug: $zone) { slug name accent authority { siren name } counts { firms establishments parcels } } }';
    expect((await api.ask(null, query, { zone })).data).toEqual({
      zone: {
        slug: zone,
        name: 'Les Saulaies',
        accent: '#2E6A3B',
        authority: { siren: '200071223', name: 'Val de Saule' },
        counts: { firms: 5, establishments: 5, parcels: 0 },
      },
    });
    expect((await api.ask(null, query, { zone: 'nowhere' })).data).toEqual({ zone: null });
  });

  it('is found among zones by its name or its authority, page by page', async () => {
    await api.sql(
      `insert into zone (id, slug, name, authority_siren) values (gen_random_uuid(), 'bruyeres', 'Les Bruyères', '200071223')`,
    );
    const query =
      'query ($search: String, $after: String) { zones(search: $search, after: $after, first: 1) { items { name } next } }';
    const first = await api.ask(null, query);
    expect(first.data).toMatchObject({ zones: { items: [{ name: 'Les Bruyères' }] } });
    const next = cursorIn(first.data);
    expect((await api.ask(null, query, { after: next })).data).toEqual({
      zones: { items: [{ name: 'Les Saulaies' }], next: null },
    });
    expect((await api.ask(null, query, { search: 'bruyeres' })).data).toEqual({
      zones: { items: [{ name: 'Les Bruyères' }], next: null },
    });
    expect(codeOf(await api.ask(null, query, { after: 'x' }))).toBe('BAD_USER_INPUT');
  });

  it('shows its map in one answer', async () => {
    const query =
      'query ($zone: String!) { zoneMap(zone: $zone) { perimeter parcels { terrId } establishments { name kind } assets { name } } }';
    expect((await api.ask(null, query, { zone })).data).toMatchObject({
      zoneMap: {
        perimeter: null,
        parcels: [],
        assets: [],
        establishments: expect.arrayContaining([{ name: 'Garage', kind: 'establishment' }]),
      },
    });
  });
});

describe('the directory', () => {
  const query = `query ($zone: String!, $search: String, $after: String, $first: Int) {
    directory(zone: $zone, search: $search, after: $after, first: $first) { total next items { id name siret activity { code } firm { name } claimed } } }`;
  const search = async (text: string) => {
    const { data } = await api.ask(null, query, { zone, search: text });
    return namesIn(data);
  };

  it('finds a firm by name without its accents, by activity or by the first digits of its SIRET', async () => {
    expect(await search('ETANG')).toEqual(['Boulangerie de l’Étang']);
    expect(await search('ébén')).toEqual(['Ébénisterie']);
    expect(await search('4332a')).toHaveLength(5);
    expect(await search('menuiserie')).toHaveLength(5);
    expect(await search(`${bakery.siret.slice(0, 3)} ${bakery.siret.slice(3, 12)}`)).toEqual([
      'Boulangerie de l’Étang',
    ]);
    expect(await search('%')).toEqual([]);
  });

  it('is read page by page, each name once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(null, query, { zone, first: 2, after });
      const page = data?.['directory'] as { total: number; next: string | null };
      expect(page.total).toBe(5);
      names.push(...namesIn(data));
      after = page.next;
    } while (after);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toHaveLength(5);
  });

  it('opens one establishment', async () => {
    const one =
      'query ($zone: String!, $id: UUID!) { establishment(zone: $zone, id: $id) { siret parcels { terrId } firm { id } } }';
    expect((await api.ask(null, one, { zone, id: bakery.id })).data).toEqual({
      establishment: { siret: bakery.siret, parcels: [], firm: { id: bakery.firm.id } },
    });
    expect((await api.ask(null, one, { zone: 'bruyeres', id: bakery.id })).data).toEqual({
      establishment: null,
    });
  });
});

describe('a claim', () => {
  it('goes from the firm to the agent and back', async () => {
    const claim = `mutation ($zone: String!, $siret: String!) { claimEstablishment(zone: $zone, siret: $siret) { __typename ... on Claim { id state mine } ${reasons} } }`;
    const answer = `mutation ($zone: String!, $id: UUID!) { answerClaim(zone: $zone, id: $id, confirm: true) { __typename ... on Claim { state } ${reasons} } }`;
    expect(codeOf(await api.ask(null, claim, { zone, siret: bakery.siret }))).toBe('UNAUTHENTICATED');
    const made = (await api.ask(resident, claim, { zone, siret: bakery.siret })).data?.['claimEstablishment'];
    expect(made).toMatchObject({ __typename: 'Claim', state: 'waiting', mine: true });
    const { id } = made as { id: string };
    expect((await api.ask(resident, answer, { zone, id })).data).toMatchObject({
      answerClaim: { __typename: 'Refused', reasons: [{ code: 'claim-unknown' }] },
    });
    expect((await api.ask(agent, answer, { zone, id })).data).toEqual({
      answerClaim: { __typename: 'Claim', state: 'confirmed' },
    });
    // The session that claimed is forgotten: it belongs to the firm from its next request.
    expect((await api.ask(resident, claim, { zone, siret: bakery.siret })).data).toMatchObject({
      claimEstablishment: { reasons: [{ code: 'already-member' }] },
    });
  });
});

describe('the words of the zone', () => {
  const describeZone = `mutation ($accent: String!) { describeZone(zone: "saulaies", name: "Saulaies", about: "Au bord de l’eau", accent: $accent) {
    __typename ... on Zone { name about accent counts { firms } } ${reasons} } }`;

  it('are given by an agent, with an accent that can be read on paper', async () => {
    expect(codeOf(await api.ask(resident, describeZone, { accent: '#1C5A86' }))).toBe('FORBIDDEN');
    expect((await api.ask(agent, describeZone, { accent: '#1c5a86' })).data).toEqual({
      describeZone: {
        __typename: 'Zone',
        name: 'Saulaies',
        about: 'Au bord de l’eau',
        accent: '#1C5A86',
        counts: { firms: 5 },
      },
    });
    expect((await api.register()).at(-1)).toMatchObject({ act: 'zone.described', facts: { zone: api.zone } });
  });

  it('refuse a pale accent and a word that is no colour', async () => {
    expect((await api.ask(agent, describeZone, { accent: '#FFEE00' })).data).toMatchObject({
      describeZone: { reasons: [{ code: 'accent-too-pale' }] },
    });
    expect((await api.ask(agent, describeZone, { accent: 'moss' })).data).toMatchObject({
      describeZone: { reasons: [{ code: 'accent-not-a-colour' }] },
    });
  });
});
