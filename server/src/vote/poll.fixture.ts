import { v7 } from 'uuid';
import type { Actor } from '@communaux/shared/access';
import { canonical, instant, isRefused, type PollId, type RevisionId } from '@communaux/shared/kernel';
import type { RuleSet } from '@communaux/shared/body';
import { behindGuard } from '../../test/behind-guard.js';
import type { Person, World } from '../../test/world.js';
import { castInConvoy, type Wish } from './cast-ballot.js';
import { freezePoll } from './freeze-poll.js';
import { settlePoll } from './settle-poll.js';
import { motionSheet, type Sheet } from './sheet.js';

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
export const aPoll = async (
  world: World,
  agent: Person,
  openMs: number,
  change: Partial<Sheet> = {},
): Promise<PollId> => {
  const pollId = v7() as PollId;
  const revisionId = await aRevision(world, agent);
  const opened = await world.platform.works.run(await world.as(agent), world.zone, (work) =>
    freezePoll(
      {
        ...motionSheet({
          pollId,
          revisionId,
          theme: null,
          title: 'Quais : 2 h par passage',
          text: TEXT,
          consultationOpenedAt: null,
          opensAt: work.now,
          closesAt: instant(work.now + openMs),
        }),
        ...change,
      },
      'new',
    )(work),
  );
  if (isRefused(opened)) throw new Error(JSON.stringify(opened.reasons));
  return pollId;
};

/** Rules of the zone from now on. */
export const ruleNow = (world: World, version: number, rules: Partial<RuleSet>): Promise<unknown> =>
  world.sql(
    `insert into rule_set (zone_id, body_id, version, rules, effective_from)
     select zone_id, body_id, $1, rules || $2::jsonb, now() from rule_set where version = $1 - 1`,
    [version, JSON.stringify({ ...rules, version })],
  );

export const castBy = (
  world: World,
  actor: Actor,
  pollId: PollId,
  choice: string,
  more: Partial<Wish> = {},
) => castInConvoy(world.platform.works, actor, world.zone, { pollId, choice, ...more });

export const cast = async (
  world: World,
  person: Person,
  poll: PollId,
  choice: string,
  more: Partial<Wish> = {},
) => castBy(world, await world.as(person), poll, choice, more);

export const close = (world: World, poll: PollId) => settlePoll(world.platform, world.zone, poll);

export const afterClose = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Its hour has come. Times of a poll are frozen, so its end is moved behind their guard: no spec waits for a clock. */
export const closed = async (world: World, poll: PollId): Promise<void> => {
  await behindGuard(world, 'poll', () =>
    world.sql(
      'update poll set closes_at = clock_timestamp() where id = $1 and closes_at > clock_timestamp()',
      [poll],
    ),
  );
  await closedByClock(world, poll);
};

/** Closes as soon as the clock of the database allows, for specs that race it. */
export const closedByClock = async (world: World, poll: PollId): Promise<void> => {
  while ((await close(world, poll)) === 'later') await afterClose(20);
};

/** Codes of a refusal, in order; none for anything else. */
export const codesOf = (outcome: unknown): readonly string[] =>
  isRefused(outcome) ? outcome.reasons.map(({ code }) => code) : [];
