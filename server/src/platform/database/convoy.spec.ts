import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { openWorld, type World } from '../../../test/world.js';
import type { UseCase } from './work.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const join = <Outcome>(lane: string, story: UseCase<Outcome>): Promise<Outcome> =>
  world.platform.works.runInConvoy(system(lane), world.zone, lane, story);

const transaction: UseCase<string> = async ({ tx }) =>
  (await tx.query<{ id: string }>('select pg_current_xact_id()::text as id'))[0]?.id ?? '';

const told =
  (act: string): UseCase<void> =>
  ({ record }) => {
    record({ act, facts: { claim: act } });
    return Promise.resolve();
  };

const broken: UseCase<never> = ({ tx }) => tx.query('select 1 / 0') as Promise<never>;
const lanes = (count: number) => Array.from({ length: count }, (_, n) => `lane ${n}`);

describe('a convoy', () => {
  it('tells the stories of one moment in one transaction, and gives each its own answer', async () => {
    const answers = await Promise.all(
      lanes(30).map((lane) =>
        join(lane, async (work) => ({ lane, actor: work.actor, transaction: await transaction(work) })),
      ),
    );
    expect(answers.map(({ lane, actor }) => [lane, actor])).toEqual(
      lanes(30).map((lane) => [lane, system(lane)]),
    );
    expect(new Set(answers.map((answer) => answer.transaction)).size).toBe(1);
  });

  it('writes every line under the name of who acted', async () => {
    await Promise.all(lanes(3).map((lane) => join(lane, told('claim.made'))));
    const lines = (await world.register()).filter(({ act }) => act === 'claim.made');
    expect(lines.map(({ actor }) => actor).toSorted()).toEqual(lanes(3).map((lane) => `system:${lane}`));
  });

  it('lets those of one lane follow each other, in the order they came', async () => {
    const order: string[] = [];
    const slowThenTold =
      (name: string, seconds: number): UseCase<void> =>
      async ({ tx }) => {
        await tx.query('select pg_sleep($1)', [seconds]);
        order.push(name);
      };
    await Promise.all([join('one', slowThenTold('first', 0.05)), join('one', slowThenTold('second', 0))]);
    expect(order).toEqual(['first', 'second']);
  });

  it('lets them follow each other from one transaction to another beside it, and holds nobody else up', async () => {
    const order: string[] = [];
    let arrived = (): void => undefined;
    const reached = new Promise<void>((resolve) => (arrived = resolve));
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const beside = (lane: string, story: UseCase<void>): Promise<void> =>
      world.platform.works.runInConvoy(system(lane), world.zone, lane, story, 2);
    const first = beside('one', async () => {
      arrived();
      await gate;
      order.push('first');
    });
    await reached;
    const second = beside('one', () => Promise.resolve(void order.push('second')));
    await beside('two', () => Promise.resolve(void order.push('other')));
    open();
    await Promise.all([first, second]);
    expect(order).toEqual(['other', 'first', 'second']);
  });

  it('keeps the stories of the others when one fails, and tells only that one why', async () => {
    const outcomes = await Promise.allSettled([
      join('a', told('claim.confirmed')),
      join('b', broken),
      join('c', told('claim.confirmed')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(String((outcomes[1] as PromiseRejectedResult).reason)).toContain('division by zero');
    const kept = (await world.register()).filter(({ act }) => act === 'claim.confirmed');
    expect(kept).toHaveLength(2);
  });

  it('of readers may write nothing', async () => {
    const { works } = world.platform;
    const write: UseCase<unknown> = ({ tx, zoneId }) =>
      tx.query("update zone set name = 'Other' where id = $1", [zoneId]);
    const [read, wrote] = await Promise.allSettled([
      works.readInConvoy(system('reader'), world.zone, ({ now }) => Promise.resolve(now)),
      works.readInConvoy(system('writer'), world.zone, write),
    ]);
    expect([read.status, wrote.status]).toEqual(['fulfilled', 'rejected']);
  });

  it('does once what many ask for under one key', async () => {
    let done = 0;
    const ask: UseCase<number> = ({ once }) => once('key', () => Promise.resolve((done += 1)));
    expect(await Promise.all(lanes(5).map((lane) => join(lane, ask)))).toEqual([1, 1, 1, 1, 1]);
    expect(await join('later', ask)).toBe(2);
  });
});
