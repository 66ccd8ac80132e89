import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { html, type Html } from '../../platform/html.js';
import { Mailer, type SentMail } from '../../platform/mail/mailer.js';
import { CONFIG, type Tool } from '../../platform/tools.js';
import { page } from '../pages/page.js';
import { preferredLanguage, say } from '../say.js';

const KEPT = 50;

/** Where the mails of the demo can be read, since none leaves. Does not exist outside demo mode. */
@Controller('outbox')
export class OutboxController {
  constructor(
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  @Get()
  list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): string {
    if (!this.config.DEMO) throw new NotFoundException();
    const language = preferredLanguage(request.headers['accept-language']);
    const mails = this.mailer.outbox.map((mail) => article(mail, (key) => say(language, `outbox.${key}`)));
    const body = html`<p>${say(language, 'outbox.sentence', { count: KEPT })}</p>
      ${mails.length > 0 ? mails : html`<p>${say(language, 'outbox.empty')}</p>`}`;
    return page(reply, { language, title: say(language, 'outbox.title'), body });
  }
}

const article = ({ to, at, subject, text }: SentMail, word: (key: 'to' | 'at') => string): Html =>
  html`<article>
    <h2>${subject}</h2>
    <p>
      ${word('to')} ${to}<br />${word('at')} <time datetime="${at.toISOString()}">${at.toISOString()}</time>
    </p>
    <pre>${withLinks(text)}</pre>
  </article>`;

/** Our own links can be followed. */
const withLinks = (text: string): Html[] =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece, at) => (at % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`));
