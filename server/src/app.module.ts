import { Module, type DynamicModule } from '@nestjs/common';
import { AccountModule } from './account/index.js';
import { BodyModule } from './body/index.js';
import { BookingModule } from './booking/index.js';
import { CharterModule } from './charter/index.js';
import { ConsentModule } from './consent/index.js';
import { GuardianModule } from './guardian/index.js';
import { HomeModule } from './home/index.js';
import { GraphModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { RegisterModule } from './register/index.js';
import { RollModule } from './roll/index.js';
import { ZoneModule } from './zone/index.js';
import { VoteModule } from './vote/index.js';
import type { Platform } from './platform/platform.js';

/** The features, in the order of the loop: a zone, its people, its charter, its votes, its bookings, its register. */
const features = [
  ZoneModule,
  AccountModule,
  BodyModule,
  CharterModule,
  GuardianModule,
  VoteModule,
  RollModule,
  ConsentModule,
  BookingModule,
  HomeModule,
  RegisterModule,
] as const;

@Module({})
export class AppModule {
  static of(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.of(platform), GraphModule, HealthModule, ...features],
    };
  }
}
