import { v7 } from 'uuid';
import type { Actor } from '@communaux/shared/access';
import { canonical, instant, isRefused, type PollId, type RevisionId } from '@communaux/shared/kernel';
import type { Choice } from '@communaux/shared/vote';
import type { Person, World } from '../../test/world.js';
import { castBallot } from './cast-ballot.js';
import { closePoll } from './close-poll.js';
import { freezePoll } from './freeze-poll.js';

export const TEXT = canonical({ article: 'Quais', clauses: [{ kind: 'duration', maxMinutes: 120 }] });

/** A revision that has been consulted, told by its author. */
export const aRevision = async (world: World, author: Person): Promise<RevisionId> => {
  const id = v7() as RevisionId;
  await world.sql(
    `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at)
     values ($1, $2, 'Quais : 2 h par passage', 'Les quais débordent', $3, 'vote', now())`,
    [world.zone, id, author.id],
  );
  return id;
};

/** A poll on a new revision, open for this long. */
export const aPoll = async (world: World, agent: Person, openMs: number): Promise<PollId> => {
  const pollId = v7() as PollId;
  const revisionId = await aRevision(world, agent);
  const opened = await world.platform.works.run(await world.as(agent), world.zone, (work) =>
    freezePoll({
      pollId,
      revisionId,
      title: 'Quais : 2 h par passage',
      text: TEXT,
      consultationOpenedAt: null,
      closesAt: instant(work.now + openMs),
    })(work),
  );
  if (isRefused(opened)) throw new Error(JSON.stringify(opened.reasons));
  return pollId;
};

export const castBy = (world: World, actor: Actor, poll: PollId, choice: Choice) =>
  world.platform.works.run(actor, world.zone, castBallot(poll, choice));

export const cast = async (world: World, person: Person, poll: PollId, choice: Choice) =>
  castBy(world, await world.as(person), poll, choice);

export const close = (world: World, poll: PollId) =>
  world.platform.works.run({ kind: 'system', name: 'clock' }, world.zone, closePoll(poll));

export const afterClose = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Closes as soon as the clock of the database allows. */
export const closed = async (world: World, poll: PollId): Promise<void> => {
  while ((await close(world, poll)) === 'later') await afterClose(20);
};
