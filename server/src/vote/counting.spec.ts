import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@communaux/shared/access';
import type { PollId } from '@communaux/shared/kernel';
import { recount, type Frozen, type Question } from '@communaux/shared/vote';
import { COLLEGES, openWorld, type Person, type World } from '../../test/world.js';
import { countBox } from './count-box.js';
import type { Certified } from './closing.store.js';
import { aPoll, castBy, ruleNow } from './poll.fixture.js';
import { sha256 } from './sha256.js';

const ELECTORS = 40;
const KEYS = ['a', 'b', 'c', 'é'] as const;
const options = KEYS.map((key) => ({ key, label: `Projet ${key}`, cost: null }));
let world: World;
let agent: Person;
let electors: readonly Actor[];
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent' });
  electors = await Promise.all(
    Array.from({ length: ELECTORS }, async (_, at) =>
      world.as(await world.aPerson(`P${at}`, { college: COLLEGES[at % 4]?.[0] ?? 'firms' })),
    ),
  );
});
afterAll(() => world.close());

/** Texts that differ much, some blank, a few electors who change their mind. */
const fill = async (poll: PollId, say: (at: number) => string) => {
  await Promise.all(
    electors.map((actor, at) => castBy(world, actor, poll, at % 9 === 0 ? 'blank' : say(at))),
  );
  await Promise.all(electors.slice(0, 7).map((actor, at) => castBy(world, actor, poll, say(at + 3))));
};
const ranking = (at: number): string => {
  const turned = KEYS.map((_, rank) => KEYS[(rank * 3 + at) % KEYS.length] ?? 'a');
  return turned.slice(0, 1 + (at % KEYS.length)).join('>');
};
const frozenOf = async (poll: PollId): Promise<Frozen> => {
  const [row] = await world.sql<{ frozen: Frozen }>(
    `select frozen->'document' as frozen from poll where id = $1`,
    [poll],
  );
  if (!row) throw new Error('No such poll');
  return row.frozen;
};
const textOf = ({ text }: Certified): string => Buffer.from(text).toString();

/** Counted here and in a thread; the register stands still in between. */
const bothWays = async (question: Question, say: (at: number) => string) => {
  const poll = await aPoll(world, agent, 60_000, { question });
  await fill(poll, say);
  await world.register();
  const frozen = await frozenOf(poll);
  const here = await countBox(world.platform, world.zone, poll, frozen, Infinity);
  const there = await countBox(world.platform, world.zone, poll, frozen, 0);
  return { here, there };
};

describe('a box counted beside the event loop', () => {
  it.each<[string, Question, (at: number) => string]>([
    [
      'rankings by Schulze',
      { method: 'schulze', options, places: 1, unranked: 'last', strength: 'margins' },
      ranking,
    ],
    ['rankings by STV', { method: 'stv', options, places: 2, variant: 'scottish' }, ranking],
    [
      'grades by majority judgment',
      {
        method: 'majority_judgment',
        options,
        places: 1,
        grades: ['poor', 'fair', 'good'],
        ungraded: 'worst',
      },
      (at) => KEYS.map((key, rank) => `${key}:${(at * (rank + 2)) % 3}`).join(','),
    ],
    ['approvals', { method: 'approval', options, places: 1, most: null }, (at) => (at % 2 ? 'a+é' : 'b')],
    ['yes and no', { method: 'yes_no_blank' }, (at) => (at % 3 ? 'yes' : 'no')],
  ])('says of %s, to the last byte, what the same box says when read whole', async (_, question, say) => {
    await ruleNow(world, await nextVersion(), {
      openBallots: false,
      quorum: { overall: null, colleges: {}, secondCall: null },
    });
    const { here, there } = await bothWays(question, say);
    expect(textOf(there)).toBe(textOf(here));
    expect(there.digest).toBe(here.digest);
    expect(there.outcome).toEqual(here.outcome);
    expect(recount(JSON.parse(textOf(there)), sha256)).toMatchObject({ kind: 'confirmed' });
  });

  it('names who voted what where the rule announced it', async () => {
    await ruleNow(world, await nextVersion(), { openBallots: true });
    const { here, there } = await bothWays({ method: 'yes_no_blank' }, (at) => (at % 3 ? 'yes' : 'no'));
    expect(textOf(there)).toBe(textOf(here));
    expect(JSON.parse(textOf(there))).toMatchObject({ ballots: { length: ELECTORS } });
  });

  it('is empty as well as full', async () => {
    await ruleNow(world, await nextVersion(), { openBallots: false });
    const poll = await aPoll(world, agent, 60_000, {
      question: { method: 'irv', options },
    });
    await world.register();
    const frozen = await frozenOf(poll);
    const [here, there] = [
      await countBox(world.platform, world.zone, poll, frozen, Infinity),
      await countBox(world.platform, world.zone, poll, frozen, 0),
    ];
    expect(textOf(there)).toBe(textOf(here));
    expect(there.outcome).toMatchObject({ verdict: 'void' });
  });

  it('fails alone, and says so, when its thread cannot end', async () => {
    const poll = await aPoll(world, agent, 60_000);
    const frozen = { ...(await frozenOf(poll)), question: { method: 'consent' } as const };
    await expect(countBox(world.platform, world.zone, poll, frozen, 0)).rejects.toThrow(/consent/i);
  });
});

const nextVersion = async (): Promise<number> => {
  const [row] = await world.sql<{ version: number }>('select max(version) + 1 as version from rule_set');
  return row?.version ?? 1;
};
