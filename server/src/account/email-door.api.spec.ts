import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '@communaux/shared/kernel';
import { openApi, type Api } from '../../test/api.js';
import { aBrowser, lastMail, PUBLIC, type Browser } from './browser.fixture.js';

let api: Api;
beforeAll(async () => {
  api = await openApi(PUBLIC);
});
afterAll(() => api.close());

const done = { status: 200, body: { done: true } };
const refused = (code: string, status = 422) => ({
  status,
  body: { reasons: [expect.objectContaining({ code })] },
});
let people = 0;
const anAddress = (): string => `personne${(people += 1)}@exemple.fr`;
const asked = async (browser: Browser, email: string): Promise<string> => {
  expect(await browser.post('/auth/email', { email })).toEqual(done);
  return lastMail(api, email).code;
};
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

const QUARTER = 15 * MINUTE;
/** Attempts are counted by quarters of the clock: a burst that straddles two is counted in both, and refused in none. */
const clearOfTheNextQuarter = async () => {
  const left = QUARTER - (Date.now() % QUARTER);
  if (left < 15_000) await setTimeout(left);
};

describe('the e-mail door', () => {
  it('lets in by code, and knows the person again', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    expect(await browser.post('/auth/email/confirm', { email, code: await asked(browser, email) })).toEqual(
      done,
    );
    expect(await browser.me()).toBe('Nouvelle personne');
    await browser.ask('mutation { updateMe(name: "Léa", language: "fr") { __typename } }');
    const phone = aBrowser(api);
    const code = await asked(phone, email.toUpperCase().replace('EXEMPLE.FR', 'exemple.fr').toLowerCase());
    await phone.post('/auth/email/confirm', {
      email: ` ${email.toUpperCase()} `,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(await phone.me()).toBe('Léa');
  });

  it('answers the same for an address it knows and for one it does not', async () => {
    const [known, unknown] = [anAddress(), anAddress()];
    await aBrowser(api).post('/auth/email', { email: known });
    await api.sql(`insert into person (id, name, email) values (gen_random_uuid(), 'Connue', $1)`, [known]);
    expect(await aBrowser(api).post('/auth/email', { email: known })).toEqual(
      await aBrowser(api).post('/auth/email', { email: unknown }),
    );
  });

  it('refuses a code a second time, and an older one', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    const old = await asked(browser, email);
    const code = await asked(browser, email);
    if (old !== code)
      expect(await browser.post('/auth/email/confirm', { email, code: old })).toEqual(refused('code-wrong'));
    expect(await browser.post('/auth/email/confirm', { email, code })).toEqual(done);
    expect(await aBrowser(api).post('/auth/email/confirm', { email, code })).toEqual(refused('code-wrong'));
  });

  it('refuses a code after a quarter of an hour', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    const code = await asked(browser, email);
    const { link } = lastMail(api, email);
    await api.sql(`update challenge set expires_at = now() - interval '1 second' where subject = $1`, [
      email,
    ]);
    expect(await browser.post('/auth/email/confirm', { email, code })).toEqual(refused('code-wrong'));
    expect((await browser.open(link)).status).toBe(422);
  });

  it('no longer compares after five wrong codes, even tried at once', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    const code = await asked(browser, email);
    const tries = Array.from({ length: 12 }, () =>
      browser.post('/auth/email/confirm', { email, code: wrong(code) }),
    );
    for (const answer of await Promise.all(tries)) expect(answer).toEqual(refused('code-wrong'));
    expect(await browser.post('/auth/email/confirm', { email, code })).toEqual(refused('code-wrong'));
    const [{ attempts } = { attempts: 0 }] = await api.sql<{ attempts: number }>(
      'select attempts from challenge where subject = $1',
      [email],
    );
    expect(attempts).toBe(5);
  });

  it('gives one session for one code, whoever races', async () => {
    const email = anAddress();
    const code = await asked(aBrowser(api), email);
    const racers = Array.from({ length: 5 }, () => aBrowser(api));
    const answers = await Promise.all(racers.map((one) => one.post('/auth/email/confirm', { email, code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('sends at most five codes to one address in a quarter of an hour, wherever they are asked from', async () => {
    await clearOfTheNextQuarter();
    const email = anAddress();
    const answers = [];
    for (let n = 0; n < 7; n += 1) answers.push(await aBrowser(api).post('/auth/email', { email }));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.at(-1)).toEqual({
      status: 429,
      body: { reasons: [{ code: 'too-many-attempts', facts: { minutes: expect.any(Number) } }] },
    });
  }, 30_000);

  it('counts by the address that the proxy saw, not by the one the caller writes', async () => {
    await clearOfTheNextQuarter();
    const spoofing = (n: number) => aBrowser(api, { ip: `203.0.113.${n}, 192.0.2.66` });
    const answers = [];
    for (let n = 0; n < 42; n += 1)
      answers.push(await spoofing(n).post('/auth/email', { email: anAddress() }));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
  }, 30_000);

  it('refuses what is no address, and fields it does not know', async () => {
    for (const body of [
      {},
      { email: 'lea' },
      { email: 'a@b.fr\r\nBcc: x@y.fr' },
      { email: 'a@b.fr', role: 'agent' },
      [],
    ])
      expect(await aBrowser(api).post('/auth/email', body)).toEqual(refused('not-understood', 400));
  });

  it('keeps neither code nor link in clear', async () => {
    const email = anAddress();
    const code = await asked(aBrowser(api), email);
    const secret = lastMail(api, email).link.split('.').at(-1) ?? 'none';
    const kept = await api.sql<{ row: string }>('select challenge::text as row from challenge');
    expect(kept.some(({ row }) => row.includes(secret) || row.includes(code))).toBe(false);
  });

  it('is not shown nor open where no mail can leave', async () => {
    const silent = await openApi();
    const browser = aBrowser(silent);
    expect(await browser.ask('{ doors { email oidc personas { id } } }')).toEqual({
      doors: { email: false, oidc: null, personas: [] },
    });
    expect(await browser.post('/auth/email', { email: anAddress() })).toEqual(refused('no-such-door', 404));
    await silent.close();
  });
});

describe('the link of the mail', () => {
  it('changes nothing when it is opened, enters when its one button is pressed, once', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    await browser.post('/auth/email', { email, back: '/z/saulaies/charter' });
    const { link } = lastMail(api, email);
    const shown = await (await browser.open(link)).text();
    expect(shown).toContain(email);
    expect(shown.match(/<button/g)).toHaveLength(1);
    expect(shown).not.toMatch(/<script/);
    expect(await browser.me()).toBe(null);
    const entered = await browser.open(link, { method: 'POST' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/z/saulaies/charter']);
    expect(await browser.me()).toBe('Nouvelle personne');
    const again = await aBrowser(api).open(link, { method: 'POST' });
    expect([again.status, again.headers.get('set-cookie')]).toEqual([422, null]);
    expect(await again.text()).toContain('déjà servi');
  });

  it('still works when wrong codes have used up the code', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    const code = await asked(browser, email);
    for (let n = 0; n < 6; n += 1) await browser.post('/auth/email/confirm', { email, code: wrong(code) });
    expect((await browser.open(lastMail(api, email).link, { method: 'POST' })).status).toBe(303);
  });

  it.each(['x', '00000000-0000-7000-8000-000000000000.' + 'a'.repeat(43), '%00', '----.'.padStart(37, '-')])(
    'that nobody sent (%j) opens nothing',
    async (token) => expect((await aBrowser(api).open(`/auth/link/${token}`)).status).toBe(422),
  );

  it('with a wrong secret opens nothing', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    await asked(browser, email);
    const forged = lastMail(api, email).link.replace(/\.[\w-]+$/, `.${'A'.repeat(43)}`);
    expect((await browser.open(forged, { method: 'POST' })).status).toBe(422);
  });

  it('speaks the reader’s language', async () => {
    const [browser, email] = [aBrowser(api, { language: 'en-GB,en;q=0.9' }), anAddress()];
    await asked(browser, email);
    const { text, link } = lastMail(api, email);
    expect(text).toContain('Here is your code: ');
    expect(await (await browser.open(link)).text()).toContain('You are about to enter');
  });
});

describe('an address added to an account', () => {
  it('takes the code typed where one is signed in; the link alone, opened elsewhere, takes nothing', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    const lea = await api.aPerson('Léa sans adresse');
    browser.cookies.set('communaux', (await api.cookieOf(lea)).slice('communaux='.length));
    expect(await browser.post('/auth/email', { email, attach: true })).toEqual(done);
    const { code, link } = lastMail(api, email);
    const elsewhere = await aBrowser(api).open(link, { method: 'POST' });
    expect([elsewhere.status, elsewhere.headers.get('set-cookie')]).toEqual([422, null]);
    expect(await browser.post('/auth/email/confirm', { email, code })).toEqual(done);
    expect(await browser.ask('{ me { name email } }')).toEqual({ me: { name: 'Léa sans adresse', email } });
    expect(await browser.post('/auth/email', { email: anAddress(), attach: true })).toEqual(
      refused('address-set'),
    );
  });

  it('is refused when somebody has it, and without a session', async () => {
    const [browser, email] = [aBrowser(api), anAddress()];
    await api.sql(`insert into person (id, name, email) values (gen_random_uuid(), 'Sami', $1)`, [email]);
    expect(await browser.post('/auth/email', { email, attach: true })).toEqual(refused('sign-in-first'));
    browser.cookies.set(
      'communaux',
      (await api.cookieOf(await api.aPerson('Noé'))).slice('communaux='.length),
    );
    await browser.post('/auth/email', { email, attach: true });
    const { code } = lastMail(api, email);
    expect(await browser.post('/auth/email/confirm', { email, code })).toEqual(refused('address-taken'));
  });
});
