import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Refused } from '@communaux/shared/kernel';
import { Mailer } from '../../platform/mail/mailer.js';
import { CONFIG, LOG, type Tool } from '../../platform/tools.js';
import type { Letter } from '../ask-email-code.js';
import { signInMail } from './sign-in-mail.js';

/** Hands our letters to the mailer. Closed when a real instance has no way to send: then the e-mail door is not shown. */
@Injectable()
export class Letterbox {
  constructor(
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(LOG) private readonly log: Tool<typeof LOG>,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  get open(): boolean {
    return this.config.DEMO || this.config.SMTP_URL !== undefined;
  }

  /** After the commit: a transaction waits for no network. */
  async signIn(letter: Letter): Promise<Refused<'mail-not-sent'> | { readonly sent: true }> {
    try {
      await this.mailer.send(signInMail(letter, this.config.publicUrl));
      return { sent: true };
    } catch (error) {
      this.log.error({ err: error }, 'A sign-in mail was not sent');
      return refuse('mail-not-sent');
    }
  }
}
