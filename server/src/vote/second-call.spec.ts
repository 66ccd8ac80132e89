import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, instant, isRefused, type PollId } from '@communaux/shared/kernel';
import { behindGuard } from '../../test/behind-guard.js';
import { openWorld, type Person, type World } from '../../test/world.js';
import { carryOut } from '../charter/on-time-and-polls.js';
import { callAgain } from './call-again.js';
import { lapsePoll } from './lapse-poll.js';
import { aPoll, cast, closed, codesOf, ruleNow } from './poll.fixture.js';
import { readPoll } from './poll.view.js';

let world: World;
let agent: Person;
let lea: Person;
const HALF = { num: 1, den: 2 };
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  lea = await world.aPerson('Léa', { college: 'residents' });
  for (let n = 0; n < 6; n += 1) await world.aPerson(`P${n}`, { college: 'firms' });
  const secondCall = { overall: null, colleges: {} };
  await ruleNow(world, 2, { quorum: { overall: HALF, colleges: {}, secondCall } });
});
afterAll(() => world.close());

const again = async (poll: PollId, closesAt = instant(Date.now() + HOUR)) =>
  world.platform.works.run(await world.as(agent), world.zone, callAgain(poll, closesAt));
const seen = (id: string) => world.platform.works.read({ kind: 'visitor' }, world.zone, readPoll(id));
const stageOf = async (poll: PollId): Promise<string | undefined> => {
  const [row] = await world.sql<{ stage: string }>(
    'select revision.stage from revision join poll on poll.revision_id = revision.id where poll.id = $1',
    [poll],
  );
  return row?.stage;
};
/** What the charter does with the result, as its reaction would. */
const heard = async (poll: PollId) => {
  const line = (await world.register()).findLast(
    ({ act, facts }) => act === 'poll.certified' && facts['poll'] === poll,
  );
  await carryOut(world.platform.works, { zone: world.zone, facts: (line?.facts ?? {}) as never });
};
const missed = async (): Promise<PollId> => {
  const poll = await aPoll(world, agent, 60_000);
  await cast(world, lea, poll, 'yes');
  await closed(world, poll);
  await heard(poll);
  return poll;
};

describe('a vote that missed its quorum', () => {
  it('is called once more under the quorum of a second call, and its revision waits for that', async () => {
    const first = await missed();
    expect(await seen(first)).toMatchObject({
      outcome: { verdict: 'void' },
      callableAgain: true,
      turnout: { needed: 4, met: false },
    });
    expect(await stageOf(first)).toBe('vote');
    const second = await again(first);
    if (isRefused(second)) throw new Error(JSON.stringify(second.reasons));
    expect(second).toMatchObject({ call: 2, firstCall: first, stage: 'open', turnout: { needed: null } });
    expect(await seen(first)).toMatchObject({ callableAgain: false, secondCall: second.id });
    expect(codesOf(await again(first))).toEqual(['call-already-made']);
    const id = second.id as PollId;
    await cast(world, agent, id, 'no');
    await closed(world, id);
    await heard(id);
    expect(await seen(id)).toMatchObject({ outcome: { verdict: 'rejected' }, callableAgain: false });
    expect(await stageOf(first)).toBe('rejected');
  });

  it('is not called again when it ended otherwise, nor twice by two agents at once', async () => {
    const first = await missed();
    const both = await Promise.all([
      again(first, instant(Date.now() + HOUR)),
      again(first, instant(Date.now() + HOUR)),
    ]);
    expect(both.map((outcome) => codesOf(outcome).join()).toSorted()).toEqual(['', 'call-already-made']);
    const second = both.find((outcome) => !isRefused(outcome));
    expect(codesOf(await again((second && 'id' in second ? second.id : '') as PollId))).toEqual(
      expect.arrayContaining(['call-not-published', 'call-not-in-rule']),
    );
  });

  it('is lost when nobody calls it again in a month', async () => {
    const first = await missed();
    const lapse = () =>
      world.platform.works.run({ kind: 'system', name: 'clock' }, world.zone, lapsePoll(first));
    await lapse();
    expect((await world.register()).map(({ act }) => act)).not.toContain('poll.lapsed');
    await behindGuard(world, 'poll', () =>
      world.sql(
        `update poll set opens_at = opens_at - interval '40 days', closes_at = closes_at - interval '40 days' where id = $1`,
        [first],
      ),
    );
    expect(codesOf(await again(first))).toEqual(['call-too-late']);
    await lapse();
    expect((await world.register()).at(-1)).toMatchObject({ act: 'poll.lapsed', facts: { poll: first } });
  });
});
