import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '@communaux/shared/access';
import { isRefused, refuse } from '@communaux/shared/kernel';
import { limitAttempts } from '../../platform/access/limit-attempts.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { html } from '../../platform/html.js';
import { findLink, type EmailChallenge } from '../email-challenge.store.js';
import { closedPage } from '../pages/closed-page.js';
import { page } from '../pages/page.js';
import { proveAddress } from '../prove-address.js';
import { preferredLanguage, say } from '../say.js';
import { hashOf } from '../../platform/access/secret.js';
import { sameHash } from '../secrets.js';
import { limits } from './limits.js';
import { Threshold } from './threshold.js';

const TOKEN = /^([0-9a-f-]{36})\.([\w-]{43})$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The link of a sign-in mail. Opening it changes nothing: mail scanners open links. The button does. */
@Controller('auth/link')
export class LinkController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Threshold) private readonly threshold: Threshold,
  ) {}

  @Get(':token')
  async show(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = preferredLanguage(request.headers['accept-language']);
    const link = await this.find(token);
    if (!link) return closedPage(reply, language, refuse('link-spent'));
    const about = link.payload.attachTo ? 'link.attach' : 'link';
    const body = html`<p>${say(language, `${about}.sentence`, { email: link.email })}</p>
      <form method="post"><button>${say(language, 'link.confirm')}</button></form>`;
    return page(reply, { language, title: say(language, `${about}.title`), body });
  }

  @Post(':token')
  @HttpCode(303)
  async confirm(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = preferredLanguage(request.headers['accept-language']);
    const tooMany = await limitAttempts(this.works, { door: 'link', ip: request.ip, ...limits.link });
    if (tooMany) return closedPage(reply, language, tooMany);
    const link = await this.find(token);
    if (!link) return closedPage(reply, language, refuse('link-spent'));
    const entered = await this.threshold.enter({ request, reply }, 'email', proveAddress(link, language));
    if (isRefused(entered)) return closedPage(reply, language, entered);
    reply.header('location', link.payload.back ?? '/').header('cache-control', 'no-store');
    return '';
  }

  private async find(token: string): Promise<EmailChallenge | undefined> {
    const [, id = '', secret = ''] = TOKEN.exec(token) ?? [];
    if (!UUID.test(id)) return undefined;
    const link = await this.works.instance(visitor, (work) => findLink(work, id));
    const same = link && sameHash(hashOf(secret), Buffer.from(link.payload.link, 'base64url'));
    return same ? link : undefined;
  }
}
