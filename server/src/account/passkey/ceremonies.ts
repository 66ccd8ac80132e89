import { Inject, Injectable } from '@nestjs/common';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
  WebAuthnCredential,
} from '@simplewebauthn/server';
import { visitor } from '@communaux/shared/access';
import { ownOrigins } from '../../platform/access/origins.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CONFIG, type Tool } from '../../platform/tools.js';
import { addChallenge, takeChallenge } from '../challenge.store.js';
import type { PersonRow } from '../person.store.js';
import type { StoredPasskey } from '../passkey.store.js';
import { hashOf } from '../../platform/access/secret.js';

/** Loaded at the first ceremony: it alone would take a fifth of the time to start. */
const webauthn = () => import('@simplewebauthn/server');

/** Nobody in particular: the authenticator will tell who, from the passkeys it has for this site. */
const WHOEVER = 'login';

/** The two ceremonies of passkeys. Each challenge is kept hashed, works once, and only for whom it was made. */
@Injectable()
export class Ceremonies {
  private readonly site: { readonly expectedRPID: string; readonly expectedOrigin: string[] };

  constructor(
    @Inject(CONFIG) config: Tool<typeof CONFIG>,
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
  ) {
    this.site = {
      expectedRPID: new URL(config.publicUrl).hostname,
      expectedOrigin: [...ownOrigins(config)],
    };
  }

  async offerEntrance(): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const options = await (
      await webauthn()
    ).generateAuthenticationOptions({
      rpID: this.site.expectedRPID,
      userVerification: 'preferred',
    });
    await this.keep(WHOEVER, options.challenge);
    return options;
  }

  async offerPasskey(
    person: PersonRow,
    known: readonly string[],
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const options = await (
      await webauthn()
    ).generateRegistrationOptions({
      rpName: 'Communaux',
      rpID: this.site.expectedRPID,
      userID: new TextEncoder().encode(person.id),
      userName: person.email ?? person.name,
      userDisplayName: person.name,
      attestationType: 'none',
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    });
    await this.keep(person.id, options.challenge);
    return options;
  }

  /** The new counter of the passkey, or nothing when the answer is not worth entering for. */
  async verifyEntrance(
    response: AuthenticationResponseJSON,
    passkey: StoredPasskey,
  ): Promise<number | undefined> {
    const { id, counter } = passkey;
    const verified = await (
      await webauthn()
    )
      .verifyAuthenticationResponse({
        ...this.site,
        response,
        credential: { id, counter, publicKey: new Uint8Array(passkey.publicKey) },
        expectedChallenge: (challenge) => this.take(WHOEVER, challenge),
        // “Preferred”: a security key without a PIN is still better than a mail on a shared computer.
        requireUserVerification: false,
      })
      .catch(() => undefined);
    return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
  }

  async verifyPasskey(
    response: RegistrationResponseJSON,
    person: PersonRow,
  ): Promise<WebAuthnCredential | undefined> {
    const verified = await (
      await webauthn()
    )
      .verifyRegistrationResponse({
        ...this.site,
        response,
        expectedChallenge: (challenge) => this.take(person.id, challenge),
        requireUserVerification: false,
      })
      .catch(() => undefined);
    return verified?.registrationInfo?.credential;
  }

  private keep(subject: string, challenge: string): Promise<void> {
    return this.works.instance(visitor, (work) =>
      addChallenge(work, {
        id: work.newId(),
        kind: 'passkey',
        subject,
        secretHash: hashOf(challenge),
        payload: {},
      }),
    );
  }

  /** Taken before anything else is verified: a challenge that met a wrong answer is gone too. */
  private async take(subject: string, challenge: string): Promise<boolean> {
    const taken = await this.works.instance(visitor, (work) =>
      takeChallenge(work, 'passkey', subject, hashOf(challenge)),
    );
    return taken !== undefined;
  }
}
