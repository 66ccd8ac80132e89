import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { system } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs, type Sealed } from '../platform/jobs/jobs.js';
import { GuardianResolver } from './guardian.resolver.js';
import { settleVeto } from './settle-veto.js';

@Module({ providers: [GuardianResolver] })
export class GuardianModule implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** A vote on anything else than the charter has nothing to carry out, but what became of its veto is written too. */
  onModuleInit(): void {
    const settle = ({ zone, facts }: Sealed) =>
      this.works.run(system('on-poll-certified'), idSchema<'zone'>().parse(zone), (work) =>
        settleVeto(work, idSchema<'poll'>().parse(facts['poll'])),
      );
    this.jobs.on('poll.certified', settle);
    this.jobs.on('veto.given', settle);
  }
}
