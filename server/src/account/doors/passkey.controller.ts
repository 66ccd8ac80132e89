import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '@communaux/shared/access';
import type { DoorAnswer, DoorRefusal } from '@communaux/shared/account';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { limitAttempts } from '../../platform/access/limit-attempts.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { enterSchema } from '../passkey/answers.js';
import { Ceremonies } from '../passkey/ceremonies.js';
import { findPasskey, usePasskey } from '../passkey.store.js';
import { limits } from './limits.js';
import { readBody } from './read-body.js';
import { answer, Threshold, type Visit } from './threshold.js';

/** Entering with a passkey. The authenticator knows who it stands for; no address is asked. */
@Controller('auth/passkey')
export class PasskeyController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Threshold) private readonly threshold: Threshold,
    @Inject(Ceremonies) private readonly ceremonies: Ceremonies,
  ) {}

  @Post('options')
  @HttpCode(200)
  async options(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const tooMany = await limitAttempts(this.works, { door: 'passkey', ip: request.ip, ...limits.passkey });
    if (tooMany) return answer(reply, tooMany);
    reply.header('cache-control', 'no-store');
    return this.ceremonies.offerEntrance();
  }

  @Post('verify')
  @HttpCode(200)
  async verify(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer> {
    return answer(reply, await this.enter(body, { request, reply }));
  }

  private async enter(body: unknown, visit: Visit): Promise<Refused<DoorRefusal> | object> {
    const read = readBody(enterSchema, body);
    if (isRefused(read)) return read;
    const { response } = read.value;
    const passkey = await this.works.instance(visitor, (work) => findPasskey(work, response.id));
    if (!passkey) return refuse('passkey-unknown');
    const counter = await this.ceremonies.verifyEntrance(response, passkey);
    if (counter === undefined) return refuse('passkey-refused');
    return this.threshold.enter(
      visit,
      'passkey',
      async (work) => (await usePasskey(work, passkey.id, counter)) ?? refuse('passkey-refused'),
    );
  }
}
