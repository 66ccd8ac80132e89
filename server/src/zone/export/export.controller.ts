import { Readable } from 'node:stream';
import { Controller, Get, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor as Who } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import { Actor } from '../../platform/access/actor.decorator.js';
import { ZoneNames } from '../../platform/access/zone-names.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { exportTable, TABLE_NAMES, type CnigCells, type TableName } from '../cnig/index.js';
import { readCells, type KeyedCells } from './export.view.js';

const PAGE = 500;

/** Open data: the four official tables of the zone, written strictly, for anyone. */
@Controller('zones/:slug/export')
export class ExportController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Get(':file')
  async export(
    @Param('slug') slug: string,
    @Param('file') file: string,
    @Actor() actor: Who,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const table = TABLE_NAMES.find((name) => file === `${name}.csv`);
    const zone = await this.zones.idOf(slug);
    if (!table || !zone) throw new NotFoundException();
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${slug}-${file}"`);
    return reply.send(Readable.from(exportTable(table, this.cells(actor, zone, table))));
  }

  /** Page by page, each in its own transaction: a slow reader holds no connection. */
  private async *cells(actor: Who, zone: ZoneId, table: TableName): AsyncIterable<CnigCells> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const rows: KeyedCells[] = await this.works.read(actor, zone, readCells(table, after, PAGE));
      for (const { cnig } of rows) yield cnig;
      after = rows.length < PAGE ? undefined : rows.at(-1)?.key;
    }
  }
}
