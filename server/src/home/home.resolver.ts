import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import type { Home, QueryHomeArgs } from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SealedLines } from '../platform/sealed-lines.js';
import { readHome } from './read-home.js';
import { ZonePages } from './zone-pages.js';

@Resolver()
export class HomeResolver {
  private readonly pages: ZonePages;

  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
    @Inject(SealedLines) lines: SealedLines,
  ) {
    this.pages = new ZonePages(works).follow(lines);
  }

  @Query('home')
  async home(@Args() { zone }: QueryHomeArgs, @Actor() actor: Who): Promise<Home> {
    return readHome({ works: this.works, pages: this.pages }, actor, await this.zones.get(zone));
  }
}
