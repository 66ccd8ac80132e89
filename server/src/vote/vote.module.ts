import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { CertificateController } from './certificate.controller.js';
import { findOpenPolls, keepPollTime } from './poll-clock.js';
import { VoteResolver } from './vote.resolver.js';

@Module({ controllers: [CertificateController], providers: [VoteResolver] })
export class VoteModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
  ) {}

  onModuleInit(): Promise<void> {
    keepPollTime(this.jobs, this.works);
    return findOpenPolls(this.works);
  }
}
