import { Body, Controller, HttpCode, Inject, Post, Req, Res, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { personOf } from '@communaux/shared/access';
import type { DoorAnswer, DoorRefusal } from '@communaux/shared/account';
import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { keepSchema } from '../passkey/answers.js';
import { Ceremonies } from '../passkey/ceremonies.js';
import { addPasskey, passkeyIds } from '../passkey.store.js';
import { personById, type PersonRow } from '../person.store.js';
import { say } from '../say.js';
import { readBody } from './read-body.js';
import { answer } from './threshold.js';

/** Adding a passkey to the account of the person signed in. */
@Controller('auth/passkeys')
export class PasskeysController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Ceremonies) private readonly ceremonies: Ceremonies,
  ) {}

  @Post('options')
  @HttpCode(200)
  async options(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const person = await this.personOf(request);
    const known = await this.works.instance(request.actor, (work) => passkeyIds(work, person.id));
    reply.header('cache-control', 'no-store');
    return this.ceremonies.offerPasskey(
      person,
      known.map(({ id }) => id),
    );
  }

  @Post('verify')
  @HttpCode(200)
  async verify(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoorAnswer> {
    return answer(reply, await this.keep(body, request));
  }

  private async keep(body: unknown, request: FastifyRequest): Promise<Refused<DoorRefusal> | object> {
    const person = await this.personOf(request);
    const read = readBody(keepSchema, body);
    if (isRefused(read)) return read;
    const { response, name } = read.value;
    const credential = await this.ceremonies.verifyPasskey(response, person);
    if (!credential) return refuse('passkey-refused');
    const added = await this.works.instance(request.actor, (work) =>
      addPasskey(work, {
        id: credential.id,
        personId: person.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: name || say(person.language, 'passkey.unnamed'),
      }),
    );
    return added ? {} : refuse('passkey-refused');
  }

  private async personOf({ actor }: FastifyRequest): Promise<PersonRow> {
    const id = personOf(actor);
    const person = id && (await this.works.instance(actor, (work) => personById(work, id)));
    if (!person) throw new UnauthorizedException();
    return person;
  }
}
