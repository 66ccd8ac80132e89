import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { personOf } from '@communaux/shared/access';
import {
  emailConfirmSchema,
  emailDoorSchema,
  type DoorAnswer,
  type DoorRefusal,
} from '@communaux/shared/account';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { limitAttempts } from '../../platform/access/limit-attempts.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { askEmailCode } from '../ask-email-code.js';
import { tryNewestCode } from '../email-challenge.store.js';
import { Letterbox } from '../mails/letterbox.js';
import { proveAddress } from '../prove-address.js';
import { preferredLanguage } from '../say.js';
import { emailCodeHash, sameHash } from '../secrets.js';
import { limits } from './limits.js';
import { readBody } from './read-body.js';
import { answer, Threshold, type Visit } from './threshold.js';

@Controller('auth/email')
export class EmailController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Threshold) private readonly threshold: Threshold,
    @Inject(Letterbox) private readonly letterbox: Letterbox,
  ) {}

  /** Sends a code and a link. The answer is the same for an address we know and for one we do not. */
  @Post()
  @HttpCode(200)
  async ask(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer> {
    return answer(reply, await this.send(body, request));
  }

  @Post('confirm')
  @HttpCode(200)
  async confirm(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer> {
    return answer(reply, await this.enter(body, { request, reply }));
  }

  private async send(body: unknown, request: FastifyRequest): Promise<Refused<DoorRefusal> | object> {
    const read = readBody(emailDoorSchema, body);
    if (isRefused(read)) return read;
    const { email, back, attach } = read.value;
    if (!this.letterbox.open) return refuse('no-such-door');
    const attachTo = attach ? personOf(request.actor) : null;
    if (attach && !attachTo) return refuse('sign-in-first');
    const tooMany = await limitAttempts(this.works, {
      door: 'email',
      ip: request.ip,
      account: email,
      ...limits.email,
    });
    if (tooMany) return tooMany;
    const language = preferredLanguage(request.headers['accept-language']);
    const letter = await this.works.instance(
      request.actor,
      askEmailCode({ email, back: back ?? null, attachTo, language }),
    );
    return isRefused(letter) ? letter : this.letterbox.signIn(letter);
  }

  private async enter(body: unknown, visit: Visit): Promise<Refused<DoorRefusal> | object> {
    const read = readBody(emailConfirmSchema, body);
    if (isRefused(read)) return read;
    const { request } = visit;
    const { email, code } = read.value;
    const tooMany = await limitAttempts(this.works, {
      door: 'code',
      ip: request.ip,
      account: email,
      ...limits.code,
    });
    if (tooMany) return tooMany;
    // In a transaction of its own: a wrong code has been tried, whatever follows.
    const challenge = await this.works.instance(request.actor, (work) => tryNewestCode(work, email));
    if (!challenge || !sameHash(await emailCodeHash(code, challenge.id), challenge.secretHash))
      return refuse('code-wrong');
    const language = preferredLanguage(request.headers['accept-language']);
    return this.threshold.enter(visit, 'email', proveAddress(challenge, language));
  }
}
