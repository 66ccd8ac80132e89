import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../../test/api.js';
import { anAsset } from '../../../test/charter.js';
import { nameOperation, persistedOperations, RegisteredOperations } from './registered.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const codes = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.map(({ extensions }) => extensions.code);

describe('a stranger’s operation', () => {
  it('is refused when it is too deep, too wide or too long', async () => {
    const wide = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: version`).join(' ')} }`;
    expect(codes(await api.ask(null, wide))).toEqual(['OPERATION_TOO_LARGE']);
    const long = `{ ${'version '.repeat(3_000)} }`;
    expect(codes(await api.ask(null, long))).toEqual(['GRAPHQL_PARSE_FAILED']);
    const nested =
      'query ($z: String!) { register(zone: $z) { items { ...a } } } fragment a on RegisterLine { ...b } fragment b on RegisterLine { ...a }';
    expect(codes(await api.ask(null, nested, { z: api.slug }))).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('may not be sent as a simple form would send it', async () => {
    const response = await api.fetch('/graphql?query=%7Bversion%7D');
    expect(response.status).toBe(400);
  });

  it('learns nothing of the schema from a mistake', async () => {
    const answer = await api.ask(null, '{ versio }');
    expect(answer.errors?.[0]?.message).not.toMatch(/Did you mean/);
  });
});

describe('the gate', () => {
  it('asks a visitor to sign in, and tells a stranger no', async () => {
    const list = 'query ($z: String!) { myBookings(zone: $z) { next } }';
    expect(codes(await api.ask(null, list, { z: api.slug }))).toEqual(['UNAUTHENTICATED']);
    const [stranger] = await api.sql<{ id: string }>(
      `insert into person (id, name) values (gen_random_uuid(), 'S') returning id`,
    );
    expect(codes(await api.ask({ id: stranger?.id as never, name: 'S' }, list, { z: api.slug }))).toEqual([
      'FORBIDDEN',
    ]);
    const lea = await api.aPerson('Léa');
    expect((await api.ask(lea, list, { z: api.slug })).data).toEqual({ myBookings: { next: null } });
    expect(codes(await api.ask(lea, list, { z: 'ailleurs' }))).toEqual(['FORBIDDEN']);
  });
});

describe('a registered operation', () => {
  const text =
    'mutation Book($z: String!, $i: BookSlotInput!) { bookSlot(zone: $z, input: $i) { __typename ... on Booking { asset { name } } ... on Refused { reasons { code facts } } } }';

  it('is known by its identifier, and an unknown one is left as it came', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'communaux-')), 'operations.json');
    writeFileSync(file, JSON.stringify({ 'Book:1': text }));
    const registered = new RegisteredOperations(file);
    const [body, other] = [{ documentId: 'Book:1' }, { documentId: 'Book:2' }];
    nameOperation(registered, body);
    nameOperation(registered, other);
    expect(body).toMatchObject({ extensions: { persistedQuery: { sha256Hash: 'Book:1' } } });
    expect(await persistedOperations(registered).get('apq:Book:1')).toBe(text);
    expect(other).toEqual({ documentId: 'Book:2' });
  });

  it('runs through its compiled plan: unions, refusals, bad input and the gate answer as elsewhere', async () => {
    Object.assign(api.platform.registered, { texts: new Set([text]) });
    const lea = await api.aPerson('Léa');
    const dock = await anAsset(api, 'Quai', 'dock');
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const input = (from: string, to: string) => ({
      z: api.slug,
      i: {
        assetId: dock,
        from: `${day}T${from}:00.000Z`,
        to: `${day}T${to}:00.000Z`,
        requestKey: crypto.randomUUID(),
      },
    });
    expect(await api.ask(lea, text, input('10:00', '11:00'))).toEqual({
      data: { bookSlot: { __typename: 'Booking', asset: { name: 'Quai' } } },
    });
    expect((await api.ask(lea, text, input('10:30', '11:00'))).data).toMatchObject({
      bookSlot: { __typename: 'Refused', reasons: [{ code: 'taken', facts: { article: null } }] },
    });
    expect(new Set(codes(await api.ask(lea, text, { z: api.slug, i: { assetId: 'no' } })))).toEqual(
      new Set(['BAD_USER_INPUT']),
    );
    expect(codes(await api.ask(null, text, input('12:00', '13:00')))).toEqual(['UNAUTHENTICATED']);
  });

  it('masks what went wrong on our side', async () => {
    const query = 'query Broken($z: String!) { assets(zone: $z) { freeNow } }';
    Object.assign(api.platform.registered, { texts: new Set([query]) });
    await api.sql('alter table asset rename to asset_away');
    const answer = await api.ask(null, query, { z: api.slug });
    await api.sql('alter table asset_away rename to asset');
    expect(answer.errors).toMatchObject([
      { message: 'Something failed on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
  });
});
