import { Module } from '@nestjs/common';
import { ClaimResolver } from './claim.resolver.js';
import { DirectoryResolver } from './directory.resolver.js';
import { ExportController } from './export/export.controller.js';
import { ImportController } from './import/import.controller.js';
import { ImportResolver } from './import/import.resolver.js';
import { RawBody } from './import/raw-body.js';
import { InvitationResolver } from './invitation.resolver.js';
import { PageController } from './page/page.controller.js';
import { ZoneResolver } from './zone.resolver.js';

@Module({
  controllers: [ImportController, ExportController, PageController],
  providers: [ZoneResolver, DirectoryResolver, ClaimResolver, InvitationResolver, ImportResolver, RawBody],
})
export class ZoneModule {}
