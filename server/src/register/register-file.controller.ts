import { Readable } from 'node:stream';
import { Controller, Get, HttpException, Inject, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isMember, type Actor as Who } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import { writeBatch, writeHeader, type UnsignedHeader } from '@communaux/shared/register/file';
import { Actor } from '../platform/access/actor.decorator.js';
import { limitAttempts, type Limit } from '../platform/access/limit-attempts.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { readBatches, readExtent } from './register-file.view.js';
import { sha256 } from './sha256.js';

/** A register is long to read: a person, or a few at one address, and not a program in a loop. */
const MOST_FILES: Limit = { most: 60, minutes: 60 };
const TOO_MANY = 429;
const CHUNK = 65_536;

/** The whole register as a file that its reader checks without us: told to members, proved to everybody. */
@Controller('zones/:slug')
export class RegisterFileController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Get('register.jsonl')
  async file(
    @Param('slug') slug: string,
    @Actor() actor: Who,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const zone = await this.zones.idOf(slug);
    if (!zone) throw new NotFoundException();
    const door = { door: 'register file', ip: request.ip, perAddress: MOST_FILES };
    if (await limitAttempts(this.works, door)) throw new HttpException('Too many files', TOO_MANY);
    const content = isMember(actor, zone) ? 'lines' : 'leaves';
    const header = await this.works.read(actor, zone, readExtent(content));
    void reply
      .type('application/x-ndjson; charset=utf-8')
      .header('content-disposition', `attachment; filename="${slug}-register.jsonl"`)
      .header('cache-control', 'private, no-store');
    return reply.send(
      Readable.from(this.told(actor, zone, header), { objectMode: false, highWaterMark: CHUNK }),
    );
  }

  /** Page by page of batches, each in its own transaction: a slow reader holds no connection, and no register. */
  private async *told(actor: Who, zone: ZoneId, header: UnsignedHeader): AsyncIterable<string> {
    yield `${writeHeader(sha256, header)}\n`;
    let after = { number: 0, lastSeq: 0 };
    while (after.number < header.batches) {
      const page = await this.works.read(actor, zone, readBatches(header.content, after, header.batches));
      for (const { seal, lines } of page) yield writeBatch(seal, lines, (text) => Buffer.byteLength(text));
      const last = page.at(-1);
      // A register with a gap is told up to it: whoever checks the file finds that it is not whole.
      if (!last) return;
      after = last.seal;
    }
  }
}
