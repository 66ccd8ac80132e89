import type { FastifyReply } from 'fastify';
import type { DoorRefusal, Language } from '@communaux/shared/account';
import type { Refused } from '@communaux/shared/kernel';
import { html } from '../../platform/html.js';
import { statusOf } from '../doors/threshold.js';
import { say } from '../say.js';
import { page } from './page.js';

/** Why the door stays closed, and the way to another one. */
export const closedPage = (
  reply: FastifyReply,
  language: Language,
  refused: Refused<DoorRefusal>,
): string => {
  reply.status(statusOf(refused));
  const sentences = refused.reasons.map(
    ({ code, facts }) =>
      html`<p>${say(language, `refusal.${code}`, facts as Record<string, string | number>)}</p>`,
  );
  const body = html`${sentences}
    <p><a href="/sign-in">${say(language, 'link.again')}</a></p>`;
  return page(reply, { language, title: say(language, 'link.closed.title'), body });
};
