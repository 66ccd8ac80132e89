import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { openHttp } from '../src/platform/http.js';
import { openWorld, type Person, type World } from './world.js';

export type Answer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; extensions: { code: string } }[];
};

/** A world with its HTTP face: few specs need it, most speak to use cases directly. */
export type Api = World & {
  readonly app: NestFastifyApplication;
  readonly address: string;
  readonly cookieOf: (person: Person) => Promise<string>;
  readonly ask: (
    person: Person | null,
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<Answer>;
  readonly fetch: (path: string, init?: RequestInit & { readonly as?: Person }) => Promise<Response>;
};

export const openApi = async (env: Record<string, string> = {}): Promise<Api> => {
  const world = await openWorld(env);
  const app = await openHttp(world.platform, AppModule.of(world.platform));
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const cookies = new Map<string, string>();
  const cookieOf = async (person: Person): Promise<string> => {
    const known = cookies.get(person.id);
    if (known) return known;
    const { secret } = await world.platform.works.instance({ kind: 'visitor' }, (work) =>
      world.platform.sessions.open(work, person.id, 'demo', 'spec'),
    );
    cookies.set(person.id, `communaux=${secret}`);
    return `communaux=${secret}`;
  };
  const call: Api['fetch'] = async (path, { as, ...init } = {}) => {
    const headers = new Headers(init.headers);
    if (as) headers.set('cookie', await cookieOf(as));
    return fetch(`${address}${path}`, { redirect: 'manual', ...init, headers });
  };
  return {
    ...world,
    app,
    address,
    cookieOf,
    fetch: call,
    ask: async (person, query, variables = {}) => {
      const response = await call('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        ...(person && { as: person }),
      });
      return (await response.json()) as Answer;
    },
    close: async () => {
      await app.close();
      await world.close();
    },
  };
};
