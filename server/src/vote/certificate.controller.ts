import { Controller, Get, Header, Inject, NotFoundException, Param } from '@nestjs/common';
import { z } from 'zod';
import { canonical } from '@communaux/shared/kernel';
import type { Actor as Who } from '@communaux/shared/access';
import { Actor } from '../platform/access/actor.decorator.js';
import { ZoneNames } from '../platform/access/zone-names.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { readCertificate } from './certificate.view.js';

const uuid = z.uuid();
/** Past this, a certificate was written out by the count itself, in its canonical text. */
const LONG = 1_000_000;

/** A result as a file that anyone may keep, and count again without us. */
@Controller('zones/:slug/polls')
export class CertificateController {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(ZoneNames) private readonly zones: ZoneNames,
  ) {}

  /** In canonical text: the very bytes its digests are taken of. */
  @Get(':id/certificate.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment')
  async certificate(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Actor() actor: Who,
  ): Promise<string> {
    const zone = await this.zones.idOf(slug);
    const known = zone && uuid.safeParse(id).success;
    const certificate = known ? await this.works.read(actor, zone, readCertificate(id)) : null;
    if (!certificate) throw new NotFoundException();
    // A short one may have come in as PostgreSQL writes JSON, in an order of its own: the demo's, or of the first format.
    return certificate.length < LONG ? canonical(JSON.parse(certificate)) : certificate;
  }
}
