import type { Api } from '../../test/api.js';

export type Answered = { readonly status: number; readonly body: unknown };

/** A browser as the doors see it: keeps cookies, follows nothing by itself, and has an address of its own. */
export type Browser = {
  readonly cookies: Map<string, string>;
  readonly open: (path: string, init?: RequestInit) => Promise<Response>;
  /** JSON to a door, and what it answers. */
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** Name of the person signed in, or null. */
  readonly me: () => Promise<string | null>;
};

/** Behind one proxy, so that each browser of a spec may come from its own address. */
export const PUBLIC = { PUBLIC_URL: 'http://localhost:4999', DEMO: '1' } as const;

let addresses = 0;

export const aBrowser = (
  api: Api,
  { language = 'fr', ip = `198.51.100.${(addresses += 1)}` } = {},
): Browser => {
  const cookies = new Map<string, string>();
  const open: Browser['open'] = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('x-forwarded-for', ip);
    headers.set('accept-language', language);
    headers.set('user-agent', 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0');
    const response = await fetch(new URL(path, api.address), { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) keep(cookies, set);
    return response;
  };
  const post: Browser['post'] = async (path, body = {}, headers = {}) => {
    const response = await open(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, body: await response.json() };
  };
  const ask: Browser['ask'] = async (query, variables = {}) => {
    const { body } = await post('/graphql', { query, variables });
    const { data, errors } = body as { data?: Record<string, unknown>; errors?: object };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const me: Browser['me'] = async () => {
    const data = await ask('{ me { name } }');
    return (data['me'] as { name: string } | null)?.name ?? null;
  };
  return { cookies, open, post, ask, me };
};

const keep = (cookies: Map<string, string>, set: string): void => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  if (value === '') cookies.delete(name);
  else cookies.set(name, value);
};

/** The code and the link of the last mail sent to this address. */
export const lastMail = (api: Api, to: string): { code: string; link: string; text: string } => {
  const mail = api.platform.mailer.outbox.find((one) => one.to === to);
  if (!mail) throw new Error(`No mail to ${to}`);
  const [, first = '', second = ''] = /(\d{3}) (\d{3})/.exec(mail.text) ?? [];
  const [link = ''] = /\/auth\/link\/\S+/.exec(mail.text) ?? [];
  return { code: first + second, link, text: mail.text };
};
