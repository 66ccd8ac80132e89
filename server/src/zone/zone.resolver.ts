import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import { zoneWordsSchema } from '@communaux/shared/zone';
import type {
  MutationDescribeZoneArgs,
  QueryZoneArgs,
  QueryZoneMapArgs,
  QueryZonesArgs,
  ZoneCounts,
  ZoneMap,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { parseInput } from '../platform/graphql/parse-input.js';
import { toResult } from '../platform/graphql/result.js';
import { pageSize, readCursor } from './cursor.js';
import { describeZone } from './describe-zone.js';
import { readMap } from './map.view.js';
import { countZone, listZones, zoneBySlug, type ZoneList, type ZoneRow } from './zone.view.js';

const FIRST = 20;

@Resolver('Zone')
export class ZoneResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('zone')
  zone(@Args() { slug }: QueryZoneArgs, @Actor() actor: Who): Promise<ZoneRow | null> {
    return this.works.instance(actor, zoneBySlug(slug));
  }

  @Query('zones')
  async list(@Args() { search, after, first }: QueryZonesArgs, @Actor() actor: Who): Promise<ZoneList> {
    return this.works.instance(actor, listZones(search ?? '', readCursor(after), pageSize(first, FIRST)));
  }

  /** Asked for only where it is shown: each zone counts in its own transaction. */
  @ResolveField('counts')
  counts(@Parent() zone: { id: ZoneId }, @Actor() actor: Who): Promise<ZoneCounts> {
    return this.works.read(actor, zone.id, countZone);
  }

  @Query('zoneMap')
  async map(@Args() { zone }: QueryZoneMapArgs, @Actor() actor: Who): Promise<ZoneMap> {
    return this.works.read(actor, await this.zones.get(zone), readMap);
  }

  @Mutation('describeZone')
  async describe(@Args() { zone, ...words }: MutationDescribeZoneArgs, @Actor() actor: Who) {
    const parsed = parseInput(zoneWordsSchema, words);
    return toResult('Zone', await this.works.run(actor, await this.zones.get(zone), describeZone(parsed)));
  }
}
