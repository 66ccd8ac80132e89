import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor as Who } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { instant } from '@communaux/shared/kernel';
import type {
  ArticleBiography,
  Charter,
  Impact,
  QueryArticleArgs,
  QueryCharterArgs,
  QueryRevisionArgs,
  QueryRevisionImpactArgs,
  QueryRevisionsArgs,
  Revision,
  RevisionPage,
} from '../generated/schema.js';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { readArticle, readCharter } from './charter.view.js';
import { revisionImpact } from './impact.js';
import { readRevision, readRevisions } from './revision-pages.view.js';

const FIRST = 20;
const MONTHS = 6;
const articleId = idSchema<'article'>();
const revisionId = idSchema<'revision'>();

@Resolver()
export class CharterResolver {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Query('charter')
  async charter(@Args() { zone, at }: QueryCharterArgs, @Actor() actor: Who): Promise<Charter> {
    const day = typeof at === 'number' ? instant(at) : null;
    return this.works.read(actor, await this.zones.get(zone), readCharter(day));
  }

  @Query('article')
  async article(
    @Args() { zone, id }: QueryArticleArgs,
    @Actor() actor: Who,
  ): Promise<ArticleBiography | null> {
    return this.works.read(actor, await this.zones.get(zone), readArticle(articleId.parse(id)));
  }

  @Query('revisions')
  async revisions(
    @Args() { zone, stages, after, first }: QueryRevisionsArgs,
    @Actor() actor: Who,
  ): Promise<RevisionPage> {
    const request = { stages: stages ?? null, after: after ?? null, first: first ?? FIRST };
    return this.works.read(actor, await this.zones.get(zone), readRevisions(request));
  }

  @Query('revision')
  async revision(@Args() { zone, id }: QueryRevisionArgs, @Actor() actor: Who): Promise<Revision | null> {
    return this.works.read(actor, await this.zones.get(zone), readRevision(revisionId.parse(id)));
  }

  @Query('revisionImpact')
  async impact(
    @Args() { zone, revision, months }: QueryRevisionImpactArgs,
    @Actor() actor: Who,
  ): Promise<Impact> {
    const replay = revisionImpact(revisionId.parse(revision), months ?? MONTHS);
    return this.works.read(actor, await this.zones.get(zone), replay);
  }
}
