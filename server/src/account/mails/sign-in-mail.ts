import type { Mail } from '../../platform/mail/mailer.js';
import type { Letter } from '../ask-email-code.js';
import { escapeHtml } from '../../platform/html.js';
import { say, type Text } from '../say.js';

const MINUTES = 15;

/** The code for people who read their mail on another device, the link for the others. */
export const signInMail = ({ to, code, token, language }: Letter, publicUrl: string): Mail => {
  const link = new URL(`/auth/link/${token}`, publicUrl).toString();
  const words = (text: Text) => say(language, text, { minutes: MINUTES, site: new URL(publicUrl).host });
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  return {
    to,
    subject: words('mail.sign-in.subject'),
    text: [
      words('mail.sign-in.hello'),
      `${words('mail.sign-in.code')} ${shown}`,
      `${words('mail.sign-in.link')}\n${link}`,
      words('mail.sign-in.limits'),
      words('mail.sign-in.not-you'),
      `-- \n${words('mail.from-site')}`,
    ].join('\n\n'),
    mjml: frame(language, words('mail.sign-in.subject'), [
      paragraph(words('mail.sign-in.hello')),
      paragraph(words('mail.sign-in.code')),
      `<mj-text font-size="32px" font-weight="700" letter-spacing="4px" padding="8px 24px">${shown}</mj-text>`,
      paragraph(words('mail.sign-in.link')),
      `<mj-button href="${escapeHtml(link)}" align="left" background-color="#2E6A3B" color="#ffffff" font-size="16px">${escapeHtml(words('mail.sign-in.button'))}</mj-button>`,
      paragraph(words('mail.sign-in.limits')),
      paragraph(words('mail.sign-in.not-you')),
      paragraph(words('mail.from-site')),
    ]),
  };
};

const paragraph = (sentence: string): string => `<mj-text>${escapeHtml(sentence)}</mj-text>`;

const frame = (language: string, title: string, lines: readonly string[]): string =>
  `<mjml lang="${language}"><mj-head><mj-title>${escapeHtml(title)}</mj-title><mj-attributes><mj-all font-family="Georgia, serif" /><mj-text font-size="16px" line-height="24px" color="#22251F" /></mj-attributes></mj-head>` +
  `<mj-body background-color="#F7F4EC"><mj-section><mj-column>${lines.join('')}</mj-column></mj-section></mj-body></mjml>`;
