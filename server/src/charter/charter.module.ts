import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { SealedLines } from '../platform/sealed-lines.js';
import { CharterResolver } from './charter.resolver.js';
import { CommentResolver } from './comment.resolver.js';
import { followPollsAndDates } from './on-time-and-polls.js';
import { RevisionResolver } from './revision.resolver.js';
import { followCharter } from './rules-in-force.js';

@Module({ providers: [CharterResolver, RevisionResolver, CommentResolver] })
export class CharterModule implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SealedLines) private readonly sealedLines: SealedLines,
  ) {}

  onModuleInit(): void {
    followCharter(this.sealedLines);
    followPollsAndDates(this.jobs, this.works);
  }
}
