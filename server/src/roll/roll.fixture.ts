import { system } from '@communaux/shared/access';
import { instant, isRefused, type PollId, type Refused } from '@communaux/shared/kernel';
import { pollDraftSchema, type PollDraft } from '@communaux/shared/vote';
import type { Person, World } from '../../test/world.js';
import type { UseCase } from '../platform/database/work.js';
import { draftPoll } from '../vote/draft-poll.js';
import { afterClose } from '../vote/poll.fixture.js';
import { schedulePoll } from '../vote/schedule-poll.js';
import { startPoll } from '../vote/start-poll.js';

export const actBy = async <Outcome>(
  world: World,
  person: Person,
  useCase: UseCase<Outcome>,
): Promise<Outcome> => world.platform.works.run(await world.as(person), world.zone, useCase);

/** What was done; a refusal fails the spec with its reasons. */
export const done = <Outcome extends object>(outcome: Outcome | Refused): Exclude<Outcome, Refused> => {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.reasons));
  return outcome as Exclude<Outcome, Refused>;
};

/** A yes / no vote announced for later: its roll is not frozen yet. */
export const anAnnouncedPoll = async (
  world: World,
  agent: Person,
  {
    opensInMs = 60_000,
    openMs = 60_000,
    ...change
  }: Partial<PollDraft> & Readonly<Record<string, unknown>> = {},
): Promise<PollId> => {
  const opensAt = instant(Date.now() + Number(opensInMs));
  const draft = pollDraftSchema.parse({
    title: 'Un abri à vélos',
    asked: 'Construire un abri à vélos près du quai ?',
    question: { method: 'yes_no_blank' },
    opensAt,
    closesAt: instant(opensAt + Number(openMs)),
    tieOrders: {},
    ...change,
  });
  const { id } = done(await actBy(world, agent, draftPoll(draft)));
  done(await actBy(world, agent, schedulePoll(id as PollId)));
  return id as PollId;
};

/** Waits for its hour, and opens it as the clock would. */
export const opened = async (world: World, poll: PollId): Promise<void> => {
  const start = () => world.platform.works.run(system('clock'), world.zone, startPoll(poll));
  for (let outcome = await start(); outcome !== 'opened'; outcome = await start()) {
    if (outcome !== 'later') throw new Error(`The poll did not open: ${outcome}`);
    await afterClose(20);
  }
};
