import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { system } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { CLOSE_ANSWERS, REVIEW_CONSENT } from './consent-jobs.js';
import { ConsentResolver } from './consent.resolver.js';
import { ElectionResolver } from './election.resolver.js';
import { closeAnswers } from './move-consent.js';
import { callReview } from './review.js';

const dueSchema = z.object({ zone: idSchema<'zone'>(), consent: z.uuid() });
const roundSchema = dueSchema.extend({ round: z.int() });

@Module({ providers: [ConsentResolver, ElectionResolver] })
export class ConsentModule implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly works: UnitOfWork,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** Answers close, and decisions come back to be reviewed, by the clock. */
  onModuleInit(): void {
    this.jobs.task(CLOSE_ANSWERS, (payload) => {
      const { zone, consent, round } = roundSchema.parse(payload);
      return this.works.run(system(CLOSE_ANSWERS), zone, closeAnswers(consent, round));
    });
    this.jobs.task(REVIEW_CONSENT, (payload) => {
      const { zone, consent } = dueSchema.parse(payload);
      return this.works.run(system(REVIEW_CONSENT), zone, callReview(consent));
    });
  }
}
