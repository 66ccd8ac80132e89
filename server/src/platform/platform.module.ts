import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DenyByDefault } from './access/deny-by-default.guard.js';
import { Sessions } from './access/sessions.js';
import { ZoneNames } from './access/zone-names.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { RegisteredOperations } from './graphql/registered.js';
import { Jobs } from './jobs/jobs.js';
import { Mailer } from './mail/mailer.js';
import { SealedLines } from './sealed-lines.js';
import { CHAIN, CONFIG, DATABASE, LOG } from './tools.js';
import type { Platform } from './platform.js';

/** Hands the platform that `openPlatform` built to every feature. */
@Global()
@Module({})
export class PlatformModule {
  static of(platform: Platform): DynamicModule {
    const tools = [
      { provide: CONFIG, useValue: platform.config },
      { provide: LOG, useValue: platform.log },
      { provide: DATABASE, useValue: platform.database },
      { provide: CHAIN, useValue: platform.chain },
      { provide: UnitOfWork, useValue: platform.works },
      { provide: Sessions, useValue: platform.sessions },
      { provide: ZoneNames, useValue: platform.zones },
      { provide: Jobs, useValue: platform.jobs },
      { provide: SealedLines, useValue: platform.sealedLines },
      { provide: Mailer, useValue: platform.mailer },
      { provide: RegisteredOperations, useValue: platform.registered },
    ];
    return {
      module: PlatformModule,
      providers: [...tools, { provide: APP_GUARD, useClass: DenyByDefault }],
      exports: tools.map(({ provide }) => provide),
    };
  }
}
