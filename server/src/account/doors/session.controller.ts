import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { demoDoorSchema, type DoorAnswer, type DoorRefusal } from '@communaux/shared/account';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { CONFIG, type Tool } from '../../platform/tools.js';
import { findPersona } from '../personas.view.js';
import { readBody } from './read-body.js';
import { answer, Threshold, type Visit } from './threshold.js';

/** The way out, and the door of the demo, which opens for its characters only. */
@Controller('auth')
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Tool<typeof CONFIG>,
    @Inject(Threshold) private readonly threshold: Threshold,
  ) {}

  @Post('demo')
  @HttpCode(200)
  async demo(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer> {
    return answer(reply, await this.play(body, { request, reply }));
  }

  /** A plain form goes home; a script gets its answer. */
  @Post('sign-out')
  @HttpCode(200)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer | ''> {
    await this.threshold.leave({ request, reply });
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return answer(reply, {});
    reply.status(303).header('location', '/').header('cache-control', 'no-store');
    return '';
  }

  private async play(body: unknown, visit: Visit): Promise<Refused<DoorRefusal> | object> {
    if (!this.config.DEMO) return refuse('no-such-door');
    const read = readBody(demoDoorSchema, body);
    if (isRefused(read)) return read;
    return this.threshold.enter(
      visit,
      'demo',
      async (work) => (await findPersona(work, read.value.persona)) ?? refuse('no-such-door'),
    );
  }
}
