import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { interactionPolicy } from 'oidc-provider';

export type Introduced = { readonly sub: string; readonly acr?: string } & Readonly<Record<string, unknown>>;

/** Parameters that ProConnect knows; it refuses a request with any other (frontend.md section 6). */
const KNOWN = new Set(
  'client_id redirect_uri response_type scope state nonce code_challenge code_challenge_method claims acr_values prompt login_hint'.split(
    ' ',
  ),
);
const SECRET = 'un-secret-de-client-assez-long-pour-tout';
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** A real OpenID Connect provider shaped like ProConnect: its scopes, levels, lifetimes, and user information as a signed JWT. */
export const openProvider = async (redirectUri: string) => {
  let whoever: Introduced = { sub: 'personne' };
  let forged = false;
  let handle: (request: IncomingMessage, response: ServerResponse) => Promise<unknown> = () =>
    Promise.resolve();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((tell) => server.listen(0, '127.0.0.1', tell));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const key = rsa();
  const provider = new Provider(
    issuer,
    configuration(redirectUri, key, () => whoever),
  );
  const serve = provider.callback();
  handle = async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname === '/auth' && !isWellAsked(searchParams)) return response.writeHead(400).end('refused');
    if (forged && pathname === '/me') return sendForged(response, issuer, whoever);
    if (!pathname.startsWith('/interaction/')) return serve(request, response);
    const login = { accountId: whoever.sub, acr: whoever.acr ?? 'eidas1', amr: ['pwd'] };
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  };
  return {
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'communaux', OIDC_CLIENT_SECRET: SECRET },
    /** Who will be introduced next, and whether somebody between us changes what is said of them. */
    introduce: (who: Introduced, options: { readonly forged?: boolean } = {}): void => {
      whoever = who;
      forged = options.forged ?? false;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((tell) => server.close(tell));
    },
  };
};

const isWellAsked = (query: URLSearchParams): boolean =>
  [...query.keys()].every((name) => KNOWN.has(name)) &&
  ['state', 'nonce'].every((name) => (query.get(name) ?? '').length >= 32);

const configuration = (redirectUri: string, key: KeyObject, whoever: () => Introduced): object => ({
  clients: [
    {
      client_id: 'communaux',
      client_secret: SECRET,
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
      userinfo_signed_response_alg: 'RS256',
    },
  ],
  jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
  cookies: { keys: ['des-cookies-de-spec'] },
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    claimsParameter: { enabled: true },
  },
  pkce: { required: () => true },
  acrValues: ['eidas1', 'eidas2', 'eidas3'],
  claims: {
    openid: ['sub', 'acr', 'amr'],
    given_name: ['given_name'],
    usual_name: ['usual_name'],
    email: ['email', 'email_verified'],
    uid: ['uid'],
    siret: ['siret'],
    idp_id: ['idp_id'],
  },
  ttl: {
    AuthorizationCode: 30,
    AccessToken: 60,
    IdToken: 60,
    Interaction: 600,
    Session: 43_200,
    Grant: 43_200,
  },
  interactions: {
    policy: lenient(),
    url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}`,
  },
  findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => whoever() }),
  loadExistingGrant: grantAll,
  renderError: (context: { body: unknown }, { error }: { error: string }) => {
    context.body = error;
  },
});

/** Some providers of the federation answer with less than the level asked for; so does this one. */
const lenient = (): unknown => {
  const policy = interactionPolicy.base();
  for (const check of ['essential_acr', 'essential_acrs']) policy.get('login').checks.remove(check);
  return policy;
};

type Grant = { addOIDCScope: (scope: string) => void; save: () => Promise<unknown> };
type Context = {
  oidc: {
    provider: { Grant: new (of: object) => Grant };
    client: { clientId: string };
    session: { accountId: string };
    params: { scope: string };
  };
};

/** ProConnect asks for no consent: the authority has given it for its agents. */
const grantAll = async ({ oidc }: Context): Promise<Grant> => {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client.clientId,
    accountId: oidc.session.accountId,
  });
  grant.addOIDCScope(oidc.params.scope);
  await grant.save();
  return grant;
};

const sendForged = (response: ServerResponse, issuer: string, claims: Introduced): void => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const text = `${part({ alg: 'RS256', kid: 'one' })}.${part({ ...claims, iss: issuer, aud: 'communaux', iat: now, exp: now + 60 })}`;
  const signature = createSign('sha256').update(text).sign(rsa(), 'base64url');
  response.writeHead(200, { 'content-type': 'application/jwt' }).end(`${text}.${signature}`);
};
