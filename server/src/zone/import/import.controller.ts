import { Readable } from 'node:stream';
import {
  Controller,
  Get,
  HttpStatus,
  Inject,
  NotFoundException,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor as Who } from '@communaux/shared/access';
import { isRefused, refuse, type Refused, type ZoneId } from '@communaux/shared/kernel';
import type { ImportRun } from '../../generated/schema.js';
import { Actor } from '../../platform/access/actor.decorator.js';
import { ZoneNames } from '../../platform/access/zone-names.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { languageOf } from '../../platform/language.js';
import { importFile } from './import-file.js';
import { findRun } from './import.view.js';
import { reportCsv } from './report-csv.js';
import { spool } from './spool.js';

const MEGABYTE = 1_048_576;
const LIMIT_MB = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where official files come in, and their reports go out. The gate has checked that an agent asks. */
@Controller('zones/:slug')
export class ImportController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Post('import')
  async import(
    @Param('slug') slug: string,
    @Query('name') name: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Actor() actor: Who,
  ): Promise<ImportRun | Refused> {
    const outcome = await this.receive(actor, await this.zones.get(slug), nameOf(name), request);
    void reply.status(isRefused(outcome) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    return outcome;
  }

  @Get('imports/:run/report.csv')
  async report(
    @Param('slug') slug: string,
    @Param('run') run: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Actor() actor: Who,
  ): Promise<void> {
    const zone = await this.zones.get(slug);
    const found = UUID.test(run) && (await this.works.read(actor, zone, findRun(run)));
    if (!found) throw new NotFoundException();
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${slug}-import-${run}.csv"`);
    return reply.send(
      Readable.from(reportCsv(this.works, { actor, zone, run, language: languageOf(request) })),
    );
  }

  private async receive(
    actor: Who,
    zone: ZoneId,
    name: string,
    { body }: FastifyRequest,
  ): Promise<ImportRun | Refused> {
    if (!(body instanceof Readable)) return refuse('import-not-cnig', { file: name });
    const spooled = await spool(body, LIMIT_MB * MEGABYTE);
    if (!spooled) return refuse('import-too-large', { file: name, limitMb: LIMIT_MB });
    try {
      return await this.works.run(actor, zone, importFile({ path: spooled.path, name }));
    } finally {
      await spooled.discard();
    }
  }
}

const nameOf = (name: unknown): string =>
  (typeof name === 'string' && name.trim().slice(0, 200)) || 'file.csv';
