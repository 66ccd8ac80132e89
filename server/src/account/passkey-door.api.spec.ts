import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { aBrowser, PUBLIC, type Answered, type Browser } from './browser.fixture.js';
import { anAuthenticator } from './software-authenticator.fixture.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(PUBLIC);
});
afterAll(() => api.close());

const site = { origin: PUBLIC.PUBLIC_URL, rpId: 'localhost' };
const done = { status: 200, body: { done: true } };
const refused = (code: string, status = 422) => ({
  status,
  body: { reasons: [expect.objectContaining({ code })] },
});
const signedIn = async (person: Person): Promise<Browser> => {
  const browser = aBrowser(api);
  browser.cookies.set('communaux', (await api.cookieOf(person)).slice('communaux='.length));
  return browser;
};
const challenge = async (browser: Browser, path: string): Promise<string> => {
  const { body } = await browser.post(path);
  return (body as { challenge: string }).challenge;
};
const registered = async (name: string) => {
  const person = await api.aPerson(name);
  const browser = await signedIn(person);
  const key = anAuthenticator(site);
  const response = key.create(await challenge(browser, '/auth/passkeys/options'));
  expect(await browser.post('/auth/passkeys/verify', { response, name: 'Téléphone' })).toEqual(done);
  return { person, browser, key };
};
const enter = async (browser: Browser, answer: (challenge: string) => object): Promise<Answered> =>
  browser.post('/auth/passkey/verify', {
    response: answer(await challenge(browser, '/auth/passkey/options')),
  });

describe('a passkey', () => {
  it('once added lets its owner in without any address, and is listed', async () => {
    const { person, key } = await registered('Léa');
    const elsewhere = aBrowser(api);
    expect(await enter(elsewhere, (one) => key.get(one))).toEqual(done);
    expect(await elsewhere.me()).toBe('Léa');
    expect((await api.ask(person, '{ myPasskeys { id name usedAt } }')).data).toEqual({
      myPasskeys: [{ id: key.id, name: 'Téléphone', usedAt: expect.any(String) }],
    });
  });

  it('asks the browser for a key it can find by itself, and names those it has already', async () => {
    const { browser, key } = await registered('Sami');
    expect((await browser.post('/auth/passkeys/options')).body).toMatchObject({
      rp: { id: 'localhost', name: 'Communaux' },
      user: { name: 'Sami' },
      excludeCredentials: [{ id: key.id, type: 'public-key' }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    });
    expect((await aBrowser(api).post('/auth/passkey/options')).body).not.toHaveProperty('allowCredentials');
  });

  it.each([
    ['for another site', { rpId: 'evil.example' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['signed by another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
  ])('%s is refused', async (_, fault) => {
    const { key } = await registered('Noé');
    const browser = aBrowser(api);
    expect(await enter(browser, (one) => key.get(one, fault))).toEqual(refused('passkey-refused'));
    expect(await browser.me()).toBe(null);
  });

  it('answers a challenge once, within a quarter of an hour, and only one of ours', async () => {
    const { key } = await registered('Zoé');
    const browser = aBrowser(api);
    const answer = key.get(await challenge(browser, '/auth/passkey/options'));
    expect(await browser.post('/auth/passkey/verify', { response: answer })).toEqual(done);
    expect(await browser.post('/auth/passkey/verify', { response: answer })).toEqual(
      refused('passkey-refused'),
    );
    const late = key.get(await challenge(browser, '/auth/passkey/options'));
    await api.sql(`update challenge set expires_at = now() where kind = 'passkey'`);
    expect(await browser.post('/auth/passkey/verify', { response: late })).toEqual(
      refused('passkey-refused'),
    );
    const own = key.get(Buffer.alloc(32, 7).toString('base64url'));
    expect(await browser.post('/auth/passkey/verify', { response: own })).toEqual(refused('passkey-refused'));
  });

  it('whose count goes back is a copy, and is refused', async () => {
    const { key } = await registered('Uma');
    expect(await enter(aBrowser(api), (one) => key.get(one, { counter: 9 }))).toEqual(done);
    expect(await enter(aBrowser(api), (one) => key.get(one, { counter: 9 }))).toEqual(
      refused('passkey-refused'),
    );
    expect(await enter(aBrowser(api), (one) => key.get(one, { counter: 10 }))).toEqual(done);
  });

  it('nobody added is unknown; an answer that is none is not understood', async () => {
    const stranger = anAuthenticator(site);
    expect(await enter(aBrowser(api), (one) => stranger.get(one))).toEqual(refused('passkey-unknown'));
    for (const body of [{}, { response: {} }, { response: { id: '../etc' } }, { response: 'x' }])
      expect(await aBrowser(api).post('/auth/passkey/verify', body)).toEqual(refused('not-understood', 400));
  });

  it('cannot be added with a challenge made for somebody else, nor to enter, nor twice', async () => {
    const { browser: one, key } = await registered('Ana');
    const other = await signedIn(await api.aPerson('Éli'));
    const forAna = anAuthenticator(site).create(await challenge(one, '/auth/passkeys/options'));
    expect(await other.post('/auth/passkeys/verify', { response: forAna })).toEqual(
      refused('passkey-refused'),
    );
    const toEnter = anAuthenticator(site).create(await challenge(other, '/auth/passkey/options'));
    expect(await other.post('/auth/passkeys/verify', { response: toEnter })).toEqual(
      refused('passkey-refused'),
    );
    const again = key.create(await challenge(other, '/auth/passkeys/options'));
    expect(await other.post('/auth/passkeys/verify', { response: again })).toEqual(
      refused('passkey-refused'),
    );
  });

  it('is taken away by its owner only, and never when it is their only way in', async () => {
    const { person, key } = await registered('Iris');
    const remove =
      'mutation ($id: String!) { removePasskey(id: $id) { __typename ... on Refused { reasons { code } } } }';
    const answer = async (who: Person) =>
      (await api.ask(who, remove, { id: key.id })).data?.['removePasskey'];
    expect(await answer(person)).toMatchObject({ reasons: [{ code: 'last-way-in' }] });
    const thief = await api.aPerson('Max');
    await api.sql(`update person set email = id || '@exemple.fr' where id in ($1, $2)`, [
      person.id,
      thief.id,
    ]);
    expect(await answer(thief)).toMatchObject({ __typename: 'Refused' });
    expect(await answer(person)).toEqual({ __typename: 'Done' });
    expect(await enter(aBrowser(api), (one) => key.get(one))).toEqual(refused('passkey-unknown'));
  });

  it('is offered a bounded number of times to one address', async () => {
    const browser = aBrowser(api);
    const answers = await Promise.all(
      Array.from({ length: 63 }, () => browser.post('/auth/passkey/options')),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  });
});
