import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import type {
  ImportLinePage,
  ImportRun,
  QueryImportLinesArgs,
  QueryImportRunArgs,
  QueryImportRunsArgs,
} from '../../generated/schema.js';
import { Actor } from '../../platform/access/actor.decorator.js';
import { ZoneNames } from '../../platform/access/zone-names.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { pageSize } from '../cursor.js';
import { findRun, readReport, readRuns } from './import.view.js';

const RUNS = 20;
const LINES = 100;
const MOST_LINES = 500;

@Resolver()
export class ImportResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('importRuns')
  async runs(@Args() { zone, after, first }: QueryImportRunsArgs, @Actor() actor: Who): Promise<ImportRun[]> {
    return this.works.read(actor, await this.zones.get(zone), readRuns(after ?? null, pageSize(first, RUNS)));
  }

  @Query('importRun')
  async run(@Args() { zone, id }: QueryImportRunArgs, @Actor() actor: Who): Promise<ImportRun | null> {
    return this.works.read(actor, await this.zones.get(zone), findRun(id));
  }

  @Query('importLines')
  async lines(
    @Args() { zone, run, outcome, after, first }: QueryImportLinesArgs,
    @Actor() actor: Who,
  ): Promise<ImportLinePage> {
    const size = pageSize(first, LINES, MOST_LINES);
    const asked = { run, outcome: outcome ?? null, after: after ?? 0, size };
    return this.works.read(actor, await this.zones.get(zone), readReport(asked));
  }
}
