import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { refuse, type Refused } from '@communaux/shared/kernel';
import { CONFIG, LOG, type Tool } from '../../platform/tools.js';
import { readClaims, type Introduction } from './claims.js';

/** What must come back unchanged: kept on the server, tied to the browser by a cookie. */
export type RoundTrip = { readonly state: string; readonly nonce: string; readonly verifier: string };

type Refusal = 'no-such-door' | 'provider-refused' | 'level-too-low';

/** One OpenID Connect provider per instance, ProConnect or any other: authorization code, PKCE, signatures verified. */
@Injectable()
export class IdentityProvider {
  private known: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(LOG) private readonly log: Tool<typeof LOG>,
  ) {}

  /** Its name on the button, or null when this instance has none. */
  get name(): string | null {
    return this.config.OIDC_ISSUER ? this.config.OIDC_NAME : null;
  }

  async begin(): Promise<{ readonly address: string; readonly trip: RoundTrip } | Refused<Refusal>> {
    return this.trying(async () => {
      const provider = await this.discover();
      // 43 signs each: ProConnect refuses states and nonces under 32.
      const trip = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: new URL('/auth/oidc/callback', this.config.publicUrl).toString(),
        scope: this.config.OIDC_SCOPES,
        state: trip.state,
        nonce: trip.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
        ...this.levels(),
      });
      return { address: address.toString(), trip };
    });
  }

  /** Who came back, at `path` of our site. The code is changed for tokens, then for signed user information. */
  async finish(
    path: string,
    { state, nonce, verifier }: RoundTrip,
  ): Promise<Introduction | Refused<Refusal>> {
    return this.trying(async () => {
      const provider = await this.discover();
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(path, this.config.publicUrl), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const token = tokens.claims();
      if (!token) return refuse('provider-refused', { name: this.config.OIDC_NAME });
      if (!this.isEnough(token.acr)) return refuse('level-too-low', { name: this.config.OIDC_NAME });
      const claims = await oidc.fetchUserInfo(provider, tokens.access_token, token.sub);
      return readClaims(provider.serverMetadata().issuer, claims);
    });
  }

  /** The levels asked for. A provider may answer with less, so the one it reached is checked on return. */
  private levels(): { claims?: string } {
    const values = this.config.OIDC_ACR;
    return values.length > 0
      ? { claims: JSON.stringify({ id_token: { acr: { essential: true, values } } }) }
      : {};
  }

  private isEnough(acr: unknown): boolean {
    return this.config.OIDC_ACR.length === 0 || this.config.OIDC_ACR.some((level) => level === acr);
  }

  /** Read once; an unreachable provider is asked again the next time. */
  private discover(): Promise<oidc.Configuration> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = this.config;
    const issuer = new URL(OIDC_ISSUER ?? '');
    const here = issuer.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(issuer.hostname);
    return oidc.discovery(
      issuer,
      OIDC_CLIENT_ID ?? '',
      {},
      oidc.ClientSecretPost(OIDC_CLIENT_SECRET),
      // Without these checks the library trusts the channel and leaves signatures unverified (frontend.md section 6).
      { execute: [oidc.enableNonRepudiationChecks, ...(here ? [oidc.allowInsecureRequests] : [])] },
    );
  }

  /** Whatever goes wrong between us and the provider is one refusal for the person, and its cause for the log. */
  private async trying<Outcome>(act: () => Promise<Outcome>): Promise<Outcome | Refused<Refusal>> {
    if (this.name === null) return refuse('no-such-door');
    try {
      return await act();
    } catch (error) {
      this.log.warn({ err: error }, 'The identity provider did not confirm');
      return refuse('provider-refused', { name: this.name });
    }
  }
}
