import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RuleSet } from '@communaux/shared/body';
import { openWorld, type Person, type World } from '../../test/world.js';
import { aPoll, cast, closed } from '../vote/poll.fixture.js';
import { dryRun } from './dry-run.view.js';
import { ruleSetInForce } from './index.js';

let world: World;
let agent: Person;
let firms: readonly Person[];
let lea: Person;

beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  firms = await Promise.all(['Brice', 'Jo'].map((name) => world.aPerson(name, { college: 'firms' })));
  lea = await world.aPerson('Léa', { college: 'residents' });
});
afterAll(() => world.close());

const tried = async (change: Partial<RuleSet> = {}) => {
  const actor = await world.as(lea);
  const { ruleSet } = await world.platform.works.read(actor, world.zone, ruleSetInForce);
  return world.platform.works.read(actor, world.zone, dryRun({ ...ruleSet, ...change }));
};

describe('a proposed rule set', () => {
  it('finds nothing to replay before the first vote', async () => {
    expect(await tried()).toEqual({ polls: [], left: 0 });
  });

  it('tells, newest first, which votes of the body would have ended otherwise, and changes nothing', async () => {
    const carried = await aPoll(world, agent, 60_000);
    for (const person of [...firms, agent]) await cast(world, person, carried, 'yes');
    await cast(world, lea, carried, 'no');
    await closed(world, carried);
    const lost = await aPoll(world, agent, 60_000);
    await cast(world, lea, lost, 'no');
    await cast(world, agent, lost, 'no');
    await closed(world, lost);
    const open = await aPoll(world, agent, 60_000);
    await cast(world, lea, open, 'yes');
    const before = await world.register();

    expect((await tried()).polls).toMatchObject([
      { id: lost, was: { verdict: 'rejected' }, wouldBe: { verdict: 'rejected' }, changed: false },
      { id: carried, was: { verdict: 'adopted' }, wouldBe: { verdict: 'adopted' }, changed: false },
    ]);
    expect((await tried({ doubleKey: 'no_college_against' })).polls[1]).toMatchObject({
      title: 'Quais : 2 h par passage',
      kind: 'replayed',
      was: { verdict: 'adopted', winners: [] },
      wouldBe: { verdict: 'rejected', because: [{ code: 'no-college-against' }] },
      changed: true,
      because: [],
    });
    expect((await tried({ weights: {} })).polls[0]).toMatchObject({
      kind: 'not_replayed',
      wouldBe: null,
      changed: false,
      because: [{ code: 'college-without-weight' }],
    });
    expect(await world.register()).toEqual(before);
  });

  it('counts the votes it leaves out: those of an older form, and all beyond the last thirty', async () => {
    await world.sql(
      `insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, frozen, frozen_hash, outcome, certificate, created_at)
       select zone_id, gen_random_uuid(), body_id, title, question, 'published', opens_at - interval '9 days', closes_at - interval '9 days', rule_set_version, frozen, frozen_hash, outcome,
         json_build_object('format', 'communaux-certificate/1'), created_at from poll, generate_series(1, 3) where stage = 'published' limit 3`,
    );
    expect(await tried()).toMatchObject({ polls: [{}, {}], left: 3 });
    await world.sql(
      `insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, frozen, frozen_hash, outcome, certificate, created_at)
       select zone_id, gen_random_uuid(), body_id, title, question, 'published', opens_at, closes_at, rule_set_version, frozen, frozen_hash, outcome, certificate, created_at
       from poll, generate_series(1, 20) where certificate->>'format' = 'communaux-certificate/2'`,
    );
    const { polls, left } = await tried();
    expect([polls.length, left]).toEqual([30, 15]);
  });
});
