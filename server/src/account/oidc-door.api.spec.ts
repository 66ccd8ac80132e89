import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../test/api.js';
import { aBrowser, PUBLIC, type Browser } from './browser.fixture.js';
import { openProvider } from './provider/identity-provider.fixture.js';

const CALLBACK = `${PUBLIC.PUBLIC_URL}/auth/oidc/callback`;
let provider: Awaited<ReturnType<typeof openProvider>>;
let api: Api;
beforeAll(async () => {
  provider = await openProvider(CALLBACK);
  api = await openApi({
    ...PUBLIC,
    ...provider.env,
    OIDC_SCOPES: 'openid given_name usual_name email uid siret idp_id',
  });
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

/** Walks through the provider's pages, as a browser follows redirections, up to the way back. */
const walk = async (address: string): Promise<string> => {
  const cookies = new Map<string, string>();
  let at = address;
  for (let steps = 0; steps < 8 && !at.startsWith(CALLBACK); steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`${response.status} ${await response.text()}`);
    at = new URL(location, at).toString();
  }
  return at.slice(PUBLIC.PUBLIC_URL.length);
};
const leave = async (browser: Browser, back = '/z/saulaies'): Promise<string> => {
  const left = await browser.open(`/auth/oidc?back=${encodeURIComponent(back)}`);
  expect(left.status).toBe(303);
  return left.headers.get('location') ?? '';
};
const enter = async (browser: Browser, back?: string): Promise<Response> =>
  browser.open(await walk(await leave(browser, back)));

describe('the identity provider’s door', () => {
  it('lets in whom the provider introduces, back where they came from, and knows them again', async () => {
    provider.introduce({
      sub: 'agathe',
      given_name: 'Agathe',
      usual_name: 'Morel',
      email: 'agathe@epci.fr',
      email_verified: true,
    });
    const browser = aBrowser(api);
    const entered = await enter(browser, '/z/saulaies/charter');
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/z/saulaies/charter']);
    expect(await browser.ask('{ me { name email } }')).toEqual({
      me: { name: 'Agathe Morel', email: 'agathe@epci.fr' },
    });
    const again = aBrowser(api);
    await enter(again);
    expect(await again.me()).toBe('Agathe Morel');
    expect(await api.sql(`select 1 from person where email = 'agathe@epci.fr'`)).toHaveLength(1);
    expect(await api.sql(`select door from session where door = 'oidc'`)).toHaveLength(2);
  });

  it('says its name among the doors', async () =>
    expect(await aBrowser(api).ask('{ doors { oidc } }')).toEqual({ doors: { oidc: 'ProConnect' } }));

  it('sends no state, nonce or code twice', async () => {
    const queries = await Promise.all([leave(aBrowser(api)), leave(aBrowser(api))]);
    const [one, other] = queries.map((address) => new URL(address).searchParams);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect((one?.get(name) ?? '').length).toBeGreaterThanOrEqual(32);
      expect(one?.get(name)).not.toBe(other?.get(name));
    }
    expect(one?.get('code_challenge_method')).toBe('S256');
  });

  it('gives the account of a proven address to its owner', async () => {
    await api.sql(
      `insert into person (id, name, email) values (gen_random_uuid(), 'Boulangère', 'fournil@exemple.fr')`,
    );
    provider.introduce({
      sub: 'boulangere',
      given_name: 'B',
      email: 'Fournil@exemple.fr',
      email_verified: true,
    });
    const browser = aBrowser(api);
    await enter(browser);
    expect(await browser.me()).toBe('Boulangère');
  });

  it.each([
    ['false', false],
    ['missing', undefined],
    ['a text', 'true'],
  ])('never merges on an address whose proof is %s, nor keeps it', async (_, proof) => {
    const email = `victime-${String(proof)}@exemple.fr`;
    await api.sql(`insert into person (id, name, email) values (gen_random_uuid(), 'Victime', $1)`, [email]);
    provider.introduce({
      sub: `intrus-${String(proof)}`,
      given_name: 'Intrus',
      email,
      email_verified: proof,
    });
    const browser = aBrowser(api);
    await enter(browser);
    expect(await browser.ask('{ me { name email } }')).toEqual({ me: { name: 'Intrus', email: null } });
  });

  it('refuses a way back that was walked already', async () => {
    provider.introduce({ sub: 'rejoue', given_name: 'Rejoue' });
    const browser = aBrowser(api);
    const way = await walk(await leave(browser));
    const trip = browser.cookies.get('communaux-oidc') ?? '';
    expect((await browser.open(way)).status).toBe(303);
    const thief = aBrowser(api);
    thief.cookies.set('communaux-oidc', trip);
    const replayed = await thief.open(way);
    expect(replayed.status).toBe(422);
    expect(await replayed.text()).toContain('ProConnect n’a pas confirmé');
    expect(await thief.me()).toBe(null);
  });

  it('refuses a trip that another browser began, and a state that was changed', async () => {
    provider.introduce({ sub: 'detourne', given_name: 'Détourné' });
    const victim = aBrowser(api);
    expect((await victim.open(await walk(await leave(aBrowser(api))))).status).toBe(422);
    const own = await walk(await leave(victim));
    const changed = own.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`);
    expect((await victim.open(changed)).status).toBe(422);
    expect((await victim.open(own)).status).toBe(422);
    expect(await victim.me()).toBe(null);
  });

  it('refuses what the provider did not sign', async () => {
    provider.introduce({ sub: 'faux', given_name: 'Faux' }, { forged: true });
    const browser = aBrowser(api);
    expect((await enter(browser)).status).toBe(422);
    expect(await browser.me()).toBe(null);
  });

  it('only proposes the establishment that the provider names, and only a real SIRET', async () => {
    provider.introduce({ sub: 'gerante', given_name: 'Gérante', siret: '73282932000074' });
    const browser = aBrowser(api);
    const entered = await enter(browser, '/z/saulaies?tab=2#firms');
    expect(entered.headers.get('location')).toBe('/z/saulaies?tab=2&siret=73282932000074#firms');
    expect(await browser.ask('{ me { memberships { role } } }')).toEqual({ me: { memberships: [] } });
    provider.introduce({ sub: 'gerante2', siret: '73282932000075' });
    expect((await enter(aBrowser(api))).headers.get('location')).toBe('/z/saulaies');
  });

  it('comes back to no other site', async () => {
    provider.introduce({ sub: 'agathe' });
    for (const back of ['https://evil.example', '//evil.example', '/\\evil.example'])
      expect((await enter(aBrowser(api), back)).headers.get('location')).toBe('/');
  });

  it('makes one person of two first visits at once', async () => {
    provider.introduce({ sub: 'jumelle', given_name: 'Jumelle' });
    await Promise.all(Array.from({ length: 6 }, () => enter(aBrowser(api))));
    expect(await api.sql(`select 1 from person where name = 'Jumelle'`)).toHaveLength(1);
  });
});

describe('an instance', () => {
  it('that asks for a level lets in those who reached it', async () => {
    const strict = await openApi({ ...PUBLIC, ...provider.env, OIDC_ACR: 'eidas2 eidas3' });
    const enterWith = async (acr: string): Promise<number> => {
      provider.introduce({ sub: `niveau-${acr}`, given_name: 'Niveau', acr });
      const browser = aBrowser(strict);
      const left = await browser.open('/auth/oidc');
      return (await browser.open(await walk(left.headers.get('location') ?? ''))).status;
    };
    expect([await enterWith('eidas2'), await enterWith('eidas1')]).toEqual([303, 422]);
    await strict.close();
  });

  it('without a provider, or whose provider is away, says so and offers another way', async () => {
    const alone = await openApi(PUBLIC);
    const closed = await aBrowser(alone).open('/auth/oidc');
    expect(closed.status).toBe(404);
    expect(await closed.text()).toContain('href="/sign-in"');
    await alone.close();
    const away = await openApi({ ...PUBLIC, ...provider.env, OIDC_ISSUER: 'http://127.0.0.1:9' });
    expect((await aBrowser(away).open('/auth/oidc')).status).toBe(422);
    await away.close();
  });
});
