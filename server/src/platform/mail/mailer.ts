import type { Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import type { Log } from '../log/log.js';

/** A mail as its writer sees it: plain text, and MJML for those who read HTML. User text is escaped by the writer. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly mjml: string;
};
export type SentMail = Mail & { readonly html: string; readonly at: Date };

const ADDRESS = /^[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,190}\.[^\s@<>,;:".]{2,63}$/;
const KEPT = 50;

/** Sends mail by SMTP; in demo mode, or without SMTP_URL, the last fifty are kept for the local outbox page instead. */
export class Mailer {
  private transport: Promise<Transporter> | undefined;
  readonly outbox: SentMail[] = [];

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** @throws Error on an address that is not one, or a subject that would write a header of its own */
  async send(mail: Mail): Promise<void> {
    if (!ADDRESS.test(mail.to)) throw new Error('Not an e-mail address');
    if (/[\r\n]/.test(mail.subject)) throw new Error('A subject is one line');
    // Loaded with the first mail: it alone takes a third of the time to start.
    const { default: mjml2html } = await import('mjml');
    const { html } = await mjml2html(mail.mjml, { validationLevel: 'strict' });
    const transport = await this.byServer();
    if (!transport) return this.keep({ ...mail, html, at: new Date() });
    await transport.sendMail({
      from: this.config.MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html,
    });
  }

  private byServer(): Promise<Transporter> | undefined {
    const { SMTP_URL, DEMO } = this.config;
    if (!SMTP_URL || DEMO) return undefined;
    this.transport ??= import('nodemailer').then(({ createTransport }) => createTransport(SMTP_URL));
    return this.transport;
  }

  private keep(mail: SentMail): void {
    this.outbox.unshift(mail);
    this.outbox.length = Math.min(this.outbox.length, KEPT);
    this.log.debug('A mail waits in the local outbox');
  }
}
