import { en } from '@communaux/shared/zone/texts.en';
import { fr } from '@communaux/shared/zone/texts.fr';
import type { Mail } from '../platform/mail/mailer.js';
import { escapeHtml } from '../platform/html.js';
import { fill } from './fill.js';

type Invited = {
  readonly to: string;
  readonly zone: string;
  readonly authority: string;
  readonly code: string;
  /** Where the code is typed. */
  readonly address: string;
  /** Day, AAAA-MM-JJ. */
  readonly until: string;
};

const LINES = ['hello', 'why', 'code', 'how'] as const;

/** The code by mail. Nobody knows yet which language the reader prefers: French, then English. */
export const invitationMail = ({ to, ...facts }: Invited): Mail => {
  const said = [fr, en].map((texts) => LINES.map((line) => fill(texts[`mail.invitation.${line}`], facts)));
  const blocks = said.map((lines) => lines.map((line) => `<mj-text>${escapeHtml(line)}</mj-text>`).join(''));
  return {
    to,
    subject: fill(fr['mail.invitation.subject'], facts),
    text: said.map((lines) => lines.join('\n')).join('\n\n'),
    mjml: `<mjml><mj-body><mj-section><mj-column>${blocks.join('<mj-divider border-width="1px" />')}</mj-column></mj-section></mj-body></mjml>`,
  };
};
