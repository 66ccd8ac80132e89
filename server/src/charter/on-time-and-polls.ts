import { z } from 'zod';
import { system } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { isRefused, type Refused } from '@communaux/shared/kernel';
import type { Jobs, Sealed } from '../platform/jobs/jobs.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { adoptRevision } from './adopt-revision.js';
import type { Decided } from './decided.js';
import { rejectRevision } from './reject-revision.js';
import { takeEffect } from './take-effect.js';

/** A poll may be about something else than a revision. */
const certifiedSchema = z.object({
  poll: idSchema<'poll'>(),
  revision: idSchema<'revision'>().nullish(),
  verdict: z.string(),
});
const dueSchema = z.object({ zone: idSchema<'zone'>(), revision: idSchema<'revision'>() });
const zoneSchema = idSchema<'zone'>();

/** Results and dates carry a revision on; no person does. */
export const followPollsAndDates = (jobs: Jobs, works: UnitOfWork): void => {
  jobs.on('poll.certified', (line) => carryOut(works, line));
  jobs.task('take-effect', async (payload) => {
    const { zone, revision } = dueSchema.parse(payload);
    done(await works.run(system('take-effect'), zone, takeEffect(revision)));
  });
};

/** Exported for specs: what the reaction does with one certified poll. */
export const carryOut = async (works: UnitOfWork, { zone, facts }: Pick<Sealed, 'zone' | 'facts'>) => {
  const { poll, revision, verdict } = certifiedSchema.parse(facts);
  if (!revision) return;
  const decide = verdict === 'adopted' ? adoptRevision(revision, poll) : rejectRevision(revision, poll);
  done(await works.run(system('on-poll-certified'), zoneSchema.parse(zone), decide));
};

/** A result that cannot be carried out is a fault to be seen and tried again, never swallowed. */
const done = (outcome: Decided | Refused): void => {
  if (isRefused(outcome))
    throw new Error(`Not carried out: ${outcome.reasons.map(({ code }) => code).join()}`);
};
