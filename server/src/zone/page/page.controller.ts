import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '@communaux/shared/access';
import { ZoneNames } from '../../platform/access/zone-names.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { languageOf } from '../../platform/language.js';
import { readCursor } from '../cursor.js';
import { listZones } from '../zone.view.js';
import { readDecisions, readPublicZone, type PublicDecision } from './page.view.js';
import { sayIn } from './say.js';
import { lostPage, zonesPage } from './site-pages.js';
import { STYLE } from './style.js';
import { zonePage } from './zone-page.js';

const HTML = 'text/html; charset=utf-8';
/** A page changes with the next vote; a minute in a browser's or a proxy's memory spares a crowd's reloads. */
const A_MINUTE = 'public, max-age=60';
const MOST_ZONES = 100;

/** Pages that anyone reads, without account and without script. */
@Controller()
export class PageController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  @Get()
  async start(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.works.instance(visitor, listZones('', readCursor(null), MOST_ZONES));
    const [only, ...others] = items;
    if (only && others.length === 0) return reply.redirect(`/p/${only.slug}`, 302);
    return reply.type(HTML).send(zonesPage(items, sayIn(languageOf(request))));
  }

  @Get('p/style.css')
  style(@Res() reply: FastifyReply): void {
    void reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLE);
  }

  @Get('p/:slug')
  async page(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const id = await this.zones.idOf(slug);
    const zone = id && (await this.works.read(visitor, id, readPublicZone));
    const language = languageOf(request);
    void reply.type(HTML).header('vary', 'accept-language');
    if (!zone) return reply.code(404).send(lostPage(sayIn(language)));
    return reply.header('cache-control', A_MINUTE).send(zonePage(zone, sayIn(language, zone.timeZone)));
  }

  @Get('p/:slug/decisions.json')
  async decisions(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const id = await this.zones.idOf(slug);
    if (!id) return reply.code(404).send({ decisions: [] });
    const decisions = await this.works.read(visitor, id, readDecisions);
    return reply.header('cache-control', A_MINUTE).send({ zone: slug, decisions: decisions.map(published) });
  }
}

/** Moments in ISO 8601, as every feed of the product writes them. */
const published = ({ closedAt, ...decision }: PublicDecision) => ({
  ...decision,
  closedAt: new Date(closedAt).toISOString(),
});
