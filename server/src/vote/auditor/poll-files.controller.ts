import { Controller, Get, Header, Inject, NotFoundException, Param } from '@nestjs/common';
import { z } from 'zod';
import type { Actor as Who } from '@communaux/shared/access';
import { Actor } from '../../platform/access/actor.decorator.js';
import { ZoneNames } from '../../platform/access/zone-names.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { readCertificate } from '../certificate.view.js';
import { pollFile, type PollFile } from './poll-files.js';

const uuid = z.uuid();

/** What a published poll asked and what was put in its urns, as files that other programs count. */
@Controller('zones/:slug/polls/:id')
export class PollFilesController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Get('ballots.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment')
  json(@Param('slug') slug: string, @Param('id') id: string, @Actor() actor: Who): Promise<string> {
    return this.file(slug, id, actor, 'json');
  }

  @Get('ballots.blt')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-disposition', 'attachment')
  blt(@Param('slug') slug: string, @Param('id') id: string, @Actor() actor: Who): Promise<string> {
    return this.file(slug, id, actor, 'blt');
  }

  @Get('ballots.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment')
  csv(@Param('slug') slug: string, @Param('id') id: string, @Actor() actor: Who): Promise<string> {
    return this.file(slug, id, actor, 'csv');
  }

  /** A poll that is not published, or cannot be told in this format, has no such file. */
  private async file(slug: string, id: string, actor: Who, format: PollFile): Promise<string> {
    const zone = await this.zones.idOf(slug);
    const known = zone && uuid.safeParse(id).success;
    const certificate = known ? await this.works.read(actor, zone, readCertificate(id)) : null;
    const file = certificate === null ? null : pollFile(certificate, format);
    if (file === null) throw new NotFoundException();
    return file;
  }
}
