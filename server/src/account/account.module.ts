import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { EmailController } from './doors/email.controller.js';
import { InvitationController } from './doors/invitation.controller.js';
import { LinkController } from './doors/link.controller.js';
import { OidcController } from './doors/oidc.controller.js';
import { OutboxController } from './doors/outbox.controller.js';
import { PasskeyController } from './doors/passkey.controller.js';
import { PasskeysController } from './doors/passkeys.controller.js';
import { SessionController } from './doors/session.controller.js';
import { Threshold } from './doors/threshold.js';
import { Letterbox } from './mails/letterbox.js';
import { Ceremonies } from './passkey/ceremonies.js';
import { IdentityProvider } from './provider/identity-provider.js';

@Module({
  controllers: [
    EmailController,
    LinkController,
    PasskeyController,
    PasskeysController,
    OidcController,
    InvitationController,
    SessionController,
    OutboxController,
  ],
  providers: [AccountResolver, Threshold, Letterbox, Ceremonies, IdentityProvider],
})
export class AccountModule {}
