import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { system } from '@communaux/shared/access';
import { isRefused, type PollId } from '@communaux/shared/kernel';
import { behindGuard } from '../../test/behind-guard.js';
import { openWorld } from '../../test/world.js';
import { concludeVote } from '../charter/conclude-vote.js';
import {
  aCouncil,
  aVote,
  certified,
  GROUNDS,
  revisionOf,
  standing,
  veto,
  type Council,
} from './guardian.fixture.js';

let council: Council;
beforeAll(async () => {
  council = await aCouncil(await openWorld(), { vetoHours: 1 });
});
afterAll(() => council.world.close());

/** A text adopted and waiting, whose window ends in so many milliseconds. */
const aWindowEnding = async (inMs: number): Promise<PollId> => {
  const poll = await aVote(council, { yes: [council.brice, council.lea, council.agent] });
  await certified(council, poll);
  const { world } = council;
  await behindGuard(world, 'poll', () =>
    world.sql(
      `update poll set opens_at = now() - interval '2 hours',
       closes_at = now() - interval '1 hour' + $2 * interval '1 millisecond' where id = $1`,
      [poll, inMs],
    ),
  );
  return poll;
};
const conclude = async (poll: PollId): Promise<unknown> => {
  const { platform, zone } = council.world;
  const useCase = concludeVote(await revisionOf(council.world, poll), poll);
  return platform.works.run(system('end-veto-window'), zone, useCase);
};
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Either a veto was given and nothing applies, or the text applies and there is no veto. */
const contradictory = async (poll: PollId): Promise<boolean> => {
  const [row] = await council.world.sql<{ n: number }>(
    'select count(*)::int as n from veto where poll_id = $1',
    [poll],
  );
  return (row?.n === 1) === ((await standing(council.world, poll))?.stage === 'in_force');
};

describe('a veto given as its window ends', () => {
  it('suspends the text or is refused, never both, never neither', async () => {
    const outcomes: string[] = [];
    // The first is in good time even on a machine that does something else; the others come as the window ends.
    for (const early of [-1_000, 0, 6, 12, 18, 24, 30]) {
      const ends = early < 0 ? 1_000 : 40;
      const poll = await aWindowEnding(ends);
      const [given] = await Promise.all([
        after(Math.max(0, ends - 24 + early)).then(() => veto(council, poll)),
        after(ends - 4).then(() => conclude(poll)),
      ]);
      await after(30);
      await conclude(poll);
      expect(await contradictory(poll)).toBe(false);
      outcomes.push(isRefused(given) ? 'refused' : 'given');
    }
    expect(outcomes).toContain('given');
    expect(await council.world.verified()).toBe(true);
  }, 30_000);

  it('would be kept beside a text that applies, if it were judged by the moment its transaction began', async () => {
    const poll = await aWindowEnding(500);
    const { world } = council;
    await world.sql('alter table veto disable trigger user');
    const naive = world.platform.works.run(
      await world.as(council.sylve),
      world.zone,
      async ({ tx, zoneId, now }) => {
        const [open] = await tx.query<{ right: string }>(
          `select (select id from veto_right) as right from poll where zone_id = $1 and id = $2
           and to_timestamp($3::bigint / 1000.0) < closes_at + interval '1 hour'`,
          [zoneId, poll, now],
        );
        await after(900);
        if (open)
          await tx.query(
            `insert into veto (zone_id, id, poll_id, right_id, person_id, grounds, effect)
           values ($1, $2, $3, $4, $5, $6, 'deliberation_once')`,
            [zoneId, v7(), poll, open.right, council.sylve.id, GROUNDS],
          );
      },
    );
    await after(600);
    await Promise.all([naive, conclude(poll)]);
    await world.sql('alter table veto enable trigger user');
    expect(await contradictory(poll)).toBe(true);
  });
});
