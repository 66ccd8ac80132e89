import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io } from 'socket.io-client';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { aBrowser, PUBLIC, type Browser } from './browser.fixture.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(PUBLIC);
  await api.sql('update zone set demo = true where id = $1', [api.zone]);
});
afterAll(() => api.close());

const persona = async (name: string): Promise<Person> => {
  const person = await api.aPerson(name, { college: 'residents' });
  await api.sql(`update person set demo = true, portrait = 'Habitante' where id = $1`, [person.id]);
  return person;
};
const entered = async (person: Person, browser = aBrowser(api)): Promise<Browser> => {
  expect(await browser.post('/auth/demo', { persona: person.id })).toMatchObject({ status: 200 });
  return browser;
};
const cookieOf = (browser: Browser): string => `communaux=${browser.cookies.get('communaux')}`;
const MINE = '{ mySessions { id door device current } }';

describe('a session', () => {
  it('is listed with its door and device, and says which one is asking', async () => {
    const lea = await persona('Léa');
    const [one, other] = [await entered(lea), await entered(lea)];
    const { mySessions } = (await one.ask(MINE)) as { mySessions: { id: string; current: boolean }[] };
    expect(mySessions).toHaveLength(2);
    expect(mySessions).toContainEqual({
      id: expect.any(String),
      door: 'demo',
      device: 'Firefox, Linux',
      current: true,
    });
    expect(await other.me()).toBe('Léa');
  });

  it('revoked opens nothing from the next request on, and its socket is closed', async () => {
    const sami = await persona('Sami');
    const [here, stolen] = [await entered(sami), await entered(sami)];
    expect(await stolen.me()).toBe('Sami');
    const socket = io(api.address, { transports: ['websocket'], extraHeaders: { cookie: cookieOf(stolen) } });
    const kept = io(api.address, { transports: ['websocket'], extraHeaders: { cookie: cookieOf(here) } });
    await Promise.all(
      [socket, kept].map((one) => new Promise<void>((tell) => one.on('connect', () => tell()))),
    );
    for (const one of [socket, kept]) one.emit('look', api.slug);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const closed = new Promise((tell) => socket.on('disconnect', tell));
    const { mySessions } = (await here.ask(MINE)) as { mySessions: { id: string; current: boolean }[] };
    const id = mySessions.find(({ current }) => !current)?.id;
    const revoke = 'mutation ($id: UUID!) { revokeSession(id: $id) { __typename } }';
    const began = performance.now();
    expect(await here.ask(revoke, { id })).toEqual({ revokeSession: { __typename: 'Done' } });
    expect(await stolen.me()).toBe(null);
    expect(await closed).toBe('io server disconnect');
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(kept.connected).toBe(true);
    expect(await here.me()).toBe('Sami');
    expect(await here.ask(revoke, { id })).toEqual({ revokeSession: { __typename: 'Refused' } });
    kept.disconnect();
  });

  it('of somebody else cannot be ended', async () => {
    const [noe, zoe] = [await entered(await persona('Noé')), await entered(await persona('Zoé'))];
    const { mySessions } = (await zoe.ask(MINE)) as { mySessions: { id: string }[] };
    const revoke = 'mutation ($id: UUID!) { revokeSession(id: $id) { ... on Refused { reasons { code } } } }';
    expect(await noe.ask(revoke, { id: mySessions[0]?.id })).toEqual({
      revokeSession: { reasons: [{ code: 'session-unknown' }] },
    });
    expect(await zoe.me()).toBe('Zoé');
  });

  it('is changed at each entrance: the secret known before opens nothing after', async () => {
    const [ana, eli] = [await persona('Ana'), await persona('Éli')];
    const browser = await entered(ana);
    const before = aBrowser(api);
    before.cookies.set('communaux', browser.cookies.get('communaux') ?? '');
    expect(await before.me()).toBe('Ana');
    await entered(eli, browser);
    expect([await browser.me(), await before.me()]).toEqual(['Éli', null]);
  });

  it('ends at the way out, by script or by plain form', async () => {
    const ida = await persona('Ida');
    const [script, form] = [await entered(ida), await entered(ida)];
    const secret = cookieOf(script);
    expect(await script.post('/auth/sign-out')).toEqual({ status: 200, body: { done: true } });
    expect(script.cookies.has('communaux')).toBe(false);
    script.cookies.set('communaux', secret.slice('communaux='.length));
    expect(await script.me()).toBe(null);
    const left = await form.open('/auth/sign-out', { method: 'POST', body: new URLSearchParams() });
    expect([left.status, left.headers.get('location')]).toEqual([303, '/']);
    expect(await form.me()).toBe(null);
    expect(await aBrowser(api).post('/auth/sign-out')).toEqual({ status: 200, body: { done: true } });
  });

  it('is asked of whoever reads or changes an account', async () => {
    const stranger = aBrowser(api);
    expect(await stranger.ask('{ me { id } }')).toEqual({ me: null });
    for (const query of [
      '{ mySessions { id } }',
      '{ myPasskeys { id } }',
      'mutation { updateMe(name: "x", language: "fr") { __typename } }',
    ])
      expect((await api.ask(null, query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const path of ['/auth/passkeys/options', '/auth/passkeys/verify'])
      expect((await stranger.post(path)).status).toBe(401);
  });

  it('left alone for twelve hours, or two weeks old, opens nothing', async () => {
    const uma = await persona('Uma');
    for (const aged of [`seen_at = now() - interval '12 hours'`, `created_at = now() - interval '14 days'`]) {
      const browser = await entered(uma);
      await api.sql(`update session set ${aged} where person_id = $1`, [uma.id]);
      expect(await browser.me()).toBe(null);
    }
  });
});

describe('a change asked for by another site', () => {
  it('is refused at every door and at GraphQL, with or without a session', async () => {
    const browser = await entered(await persona('Ève'));
    for (const path of ['/auth/sign-out', '/auth/demo', '/auth/email', '/graphql'])
      for (const origin of ['https://evil.example', 'null', 'http://localhost:4999.evil.example'])
        expect((await browser.post(path, {}, { origin })).status).toBe(403);
    expect(await browser.me()).toBe('Ève');
    expect((await browser.post('/auth/sign-out', {}, { origin: PUBLIC.PUBLIC_URL })).status).toBe(200);
  });
});

describe('the demo door', () => {
  it('shows the characters of the demo zone, and nobody real', async () => {
    const iris = await persona('Iris');
    await api.aPerson('Personne réelle', { college: 'residents' });
    const { doors } = (await aBrowser(api).ask('{ doors { personas { id name zone portrait } } }')) as {
      doors: { personas: object[] };
    };
    expect(doors.personas).toContainEqual({
      id: iris.id,
      name: 'Iris',
      zone: 'saulaies',
      portrait: 'Habitante',
    });
    expect(JSON.stringify(doors.personas)).not.toContain('Personne réelle');
  });

  it('opens for nobody real, and not at all outside of demo mode', async () => {
    const real = await api.aPerson('Réelle');
    for (const id of [real.id, '00000000-0000-4000-8000-000000000000'])
      expect(await aBrowser(api).post('/auth/demo', { persona: id })).toMatchObject({ status: 404 });
    const instance = await openApi();
    const lea = await instance.aPerson('Léa');
    await instance.sql(`update person set demo = true, portrait = 'x' where id = $1`, [lea.id]);
    expect(await aBrowser(instance).post('/auth/demo', { persona: lea.id })).toMatchObject({ status: 404 });
    expect((await aBrowser(instance).open('/outbox')).status).toBe(404);
    await instance.close();
  });
});

describe('the outbox of the demo', () => {
  it('shows the mails as text, with what people wrote escaped', async () => {
    const browser = aBrowser(api);
    await browser.post('/auth/email', { email: "<b>o'neil</b>@exemple.fr" });
    await browser.post('/auth/email', { email: "o'neil&co@exemple.fr" });
    const shown = await (await browser.open('/outbox')).text();
    expect(shown).toContain('o&#39;neil&amp;co@exemple.fr');
    expect(shown).toMatch(/<a href="http:\/\/localhost:4999\/auth\/link\/[\w.-]+">/);
    expect(shown).not.toMatch(/<script|<b>/);
  });
});

describe('what a person says of themselves', () => {
  it('is kept, in their language, with their places in each zone', async () => {
    const firm = await api.aFirm('Fournil');
    const person = await api.aPerson('Oscar', { firm, college: 'firms' });
    const update =
      'mutation ($name: String!) { updateMe(name: $name, language: "en") { ... on Me { name language memberships { role zone { slug } firm { name } college { key } } } ... on Refused { reasons { code } } } }';
    expect((await api.ask(person, update, { name: '  Oscar   Lebrun ' })).data).toEqual({
      updateMe: {
        name: 'Oscar Lebrun',
        language: 'en',
        memberships: [
          {
            role: 'delegate',
            zone: { slug: 'saulaies' },
            firm: { name: 'Fournil' },
            college: { key: 'firms' },
          },
        ],
      },
    });
    expect((await api.ask(person, update, { name: ' — ' })).data).toEqual({
      updateMe: { reasons: [{ code: 'name-needed' }] },
    });
    expect((await api.ask(person, update, { name: 'x'.repeat(121) })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
