import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import type {
  Establishment,
  EstablishmentPage,
  QueryDirectoryArgs,
  QueryEstablishmentArgs,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { pageSize, readCursor } from './cursor.js';
import { readDirectory, readEstablishment } from './directory.view.js';

const FIRST = 50;

@Resolver()
export class DirectoryResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('directory')
  async directory(
    @Args() { zone, search, after, first }: QueryDirectoryArgs,
    @Actor() actor: Who,
  ): Promise<EstablishmentPage> {
    const request = { search: search ?? '', after: readCursor(after), size: pageSize(first, FIRST) };
    return this.works.read(actor, await this.zones.get(zone), readDirectory(request));
  }

  @Query('establishment')
  async establishment(
    @Args() { zone, id }: QueryEstablishmentArgs,
    @Actor() actor: Who,
  ): Promise<Establishment | null> {
    return this.works.read(actor, await this.zones.get(zone), readEstablishment(id));
  }
}
