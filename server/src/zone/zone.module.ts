import { Module } from '@nestjs/common';
import { ClaimResolver } from './claim.resolver.js';
import { DirectoryResolver } from './directory.resolver.js';
import { InvitationResolver } from './invitation.resolver.js';
import { ZoneResolver } from './zone.resolver.js';

@Module({ providers: [ZoneResolver, DirectoryResolver, ClaimResolver, InvitationResolver] })
export class ZoneModule {}
