import { z } from 'zod';
import { system } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { isRefused, type Refused } from '@communaux/shared/kernel';
import type { Jobs, Sealed } from '../platform/jobs/jobs.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { concludeLostVote, concludeVote, END_VETO_WINDOW } from './conclude-vote.js';
import type { Decided } from './decided.js';
import { takeEffect } from './take-effect.js';

/** A poll may be about something else than a revision. */
const certifiedSchema = z.object({
  poll: idSchema<'poll'>(),
  revision: idSchema<'revision'>().nullish(),
  verdict: z.string(),
  /** The quorum was missed and a second call may still decide: the revision waits for it. */
  callableAgain: z.boolean().default(false),
});
const lapsedSchema = certifiedSchema.pick({ poll: true, revision: true });
/** A veto may be about something else than a revision. */
const vetoedSchema = z.object({ poll: idSchema<'poll'>(), revision: idSchema<'revision'>().nullish() });
const dueSchema = z.object({ zone: idSchema<'zone'>(), revision: idSchema<'revision'>() });
const windowSchema = dueSchema.extend({ poll: idSchema<'poll'>() });
const zoneSchema = idSchema<'zone'>();

/** Results and dates carry a revision on; no person does. */
export const followPollsAndDates = (jobs: Jobs, works: UnitOfWork): void => {
  jobs.on('poll.certified', (line) => carryOut(works, line));
  jobs.on('veto.given', (line) => heed(works, line));
  jobs.task(END_VETO_WINDOW, async (payload) => {
    const { zone, revision, poll } = windowSchema.parse(payload);
    done(await works.run(system(END_VETO_WINDOW), zone, concludeVote(revision, poll)));
  });
  jobs.on('poll.lapsed', (line) => giveUp(works, line));
  jobs.task('take-effect', async (payload) => {
    const { zone, revision } = dueSchema.parse(payload);
    done(await works.run(system('take-effect'), zone, takeEffect(revision)));
  });
};

/** Exported for specs: what the reaction does with one certified poll. */
export const carryOut = async (works: UnitOfWork, { zone, facts }: Pick<Sealed, 'zone' | 'facts'>) => {
  const { poll, revision, verdict, callableAgain } = certifiedSchema.parse(facts);
  if (!revision || callableAgain) return;
  const conclude = verdict === 'adopted' ? concludeVote : concludeLostVote;
  done(await works.run(system('on-poll-certified'), zoneSchema.parse(zone), conclude(revision, poll)));
};

/** Given after the count, a veto takes back at once what was waiting for its window. Exported for specs. */
export const heed = async (works: UnitOfWork, { zone, facts }: Pick<Sealed, 'zone' | 'facts'>) => {
  const { poll, revision } = vetoedSchema.parse(facts);
  if (!revision) return;
  done(await works.run(system('on-veto-given'), zoneSchema.parse(zone), concludeVote(revision, poll)));
};

/** Nobody asked for the second call in time. */
const giveUp = async (works: UnitOfWork, { zone, facts }: Pick<Sealed, 'zone' | 'facts'>) => {
  const { poll, revision } = lapsedSchema.parse(facts);
  if (!revision) return;
  done(await works.run(system('on-poll-lapsed'), zoneSchema.parse(zone), concludeLostVote(revision, poll)));
};

/** A result that cannot be carried out is a fault to be seen and tried again, never swallowed. */
const done = (outcome: Decided | Refused): void => {
  if (isRefused(outcome))
    throw new Error(`Not carried out: ${outcome.reasons.map(({ code }) => code).join()}`);
};
