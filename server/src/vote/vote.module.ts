import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { DATABASE, type Tool } from '../platform/tools.js';
import { PollFilesController, VerifierController } from './auditor/index.js';
import { CertificateController } from './certificate.controller.js';
import { findPolls, keepPollTime } from './poll-clock.js';
import { PollPathResolver } from './poll-path.resolver.js';
import { VoteResolver } from './vote.resolver.js';

@Module({
  controllers: [CertificateController, PollFilesController, VerifierController],
  providers: [VoteResolver, PollPathResolver],
})
export class VoteModule implements OnModuleInit {
  constructor(
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(DATABASE) private readonly database: Tool<typeof DATABASE>,
  ) {}

  onModuleInit(): Promise<void> {
    keepPollTime(this.jobs, { works: this.works, database: this.database });
    return findPolls(this.works);
  }
}
