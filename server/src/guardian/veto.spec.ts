import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { HOUR, type PollId } from '@communaux/shared/kernel';
import { openWorld } from '../../test/world.js';
import { concludeVote } from '../charter/conclude-vote.js';
import { ruleNow } from '../vote/poll.fixture.js';
import { readPoll } from '../vote/poll.view.js';
import { readDecisions } from '../zone/page/page.view.js';
import {
  aCouncil,
  aVote,
  by,
  certified,
  codesOf,
  heeded,
  hoursPass,
  longHeld,
  revisionOf,
  standing,
  veto,
  type Council,
} from './guardian.fixture.js';
import { readPollGuard } from './poll-guard.view.js';

let council: Council;
beforeAll(async () => {
  council = await aCouncil(await openWorld(), { vetoOverride: { num: 3, den: 4, allColleges: true } });
});
afterAll(() => council.world.close());

/** 70 points of 100: enough to adopt, not to override. */
const passing = () => [council.brice, council.lea, council.agent];
const windowOf = async (poll: PollId) =>
  council.world.sql<{ due: string }>(
    `select (extract(epoch from run_at) * 1000)::bigint::text as due from graphile_worker.jobs where key = $1`,
    [`end-veto-window:${poll}`],
  );
const closesAt = async (poll: PollId): Promise<number> => {
  const [row] = await council.world.sql<{ at: string }>(
    'select (extract(epoch from closes_at) * 1000)::bigint::text as at from poll where id = $1',
    [poll],
  );
  return Number(row?.at);
};
const windowEnds = async (poll: PollId) => {
  const { platform, zone } = council.world;
  const conclude = concludeVote(await revisionOf(council.world, poll), poll);
  return platform.works.run(system('end-veto-window'), zone, conclude);
};
const acts = async (poll: PollId) => {
  const lines = await council.world.register();
  return lines.filter(({ facts }) => facts['poll'] === poll).map(({ act }) => act);
};

describe('an adopted text that a guardian watches over', () => {
  it('takes no effect while the window runs, and takes effect when it ends', async () => {
    const poll = await aVote(council, { yes: passing() });
    await certified(council, poll);
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'vote' });
    expect(await windowOf(poll)).toEqual([{ due: String((await closesAt(poll)) + 48 * HOUR) }]);
    expect(await by(council, council.lea, readPollGuard(poll))).toMatchObject({
      standing: 'suspended',
      guardians: [{ speaksFor: 'La nature', holder: 'Sylve' }],
      veto: null,
      mayVeto: false,
    });
    expect(await windowEnds(poll)).toEqual({ kind: 'decided', stage: 'vote' });
    await hoursPass(council.world, poll, 48);
    expect(await windowEnds(poll)).toEqual({ kind: 'decided', stage: 'in_force' });
    expect(await windowEnds(poll)).toEqual({ kind: 'decided', stage: 'in_force' });
    expect((await acts(poll)).filter((act) => act === 'revision.adopted')).toHaveLength(1);
  });

  it('takes effect at once when it is about something else, or about nothing in particular', async () => {
    for (const theme of ['jobs', null] as const) {
      const poll = await aVote(council, { theme, yes: passing() });
      await certified(council, poll);
      expect(await standing(council.world, poll)).toMatchObject({ stage: 'in_force' });
      expect(await windowOf(poll)).toEqual([]);
    }
  });

  it('goes back to its author once suspended, grounds attached, and its second adoption stands', async () => {
    const poll = await aVote(council, { yes: passing() });
    await certified(council, poll);
    await heeded(council, poll);
    expect(await standing(council.world, poll)).toEqual({ stage: 'draft', passage: 2, because: null });
    expect((await acts(poll)).slice(-3)).toEqual(['veto.given', 'veto.upheld', 'revision.sent-back']);
    expect(await by(council, council.sylve, readPollGuard(poll))).toMatchObject({
      standing: 'back-to-deliberation',
      veto: { settledAs: 'sent-back', speaksFor: 'La nature', guardian: 'Sylve', conflict: null },
      mayVeto: false,
    });
    expect(await by(council, council.lea, readPoll(poll))).toMatchObject({
      vetoSettledAs: 'sent-back',
      outcome: { verdict: 'adopted' },
    });
    const told = (await by(council, council.lea, readDecisions)).find(({ id }) => id === poll);
    expect(told?.verdict).toBe('sent-back');
    expect(codesOf(await veto(council, poll))).toEqual(['veto-already-given']);
    expect(await windowEnds(poll)).toEqual({ kind: 'decided', stage: 'draft' });

    const again = await aVote(council, { yes: passing() });
    await secondVoteOn(poll, again);
    expect(codesOf(await veto(council, again))).toEqual(['veto-only-once']);
    await certified(council, again);
    expect(await standing(council.world, again)).toMatchObject({ stage: 'in_force' });
    expect(await windowOf(again)).toEqual([]);
  });

  it('hears a veto given while the vote is still open', async () => {
    const poll = await aVote(council, { yes: passing() });
    expect(codesOf(await veto(council, poll))).toEqual([]);
    await certified(council, poll);
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'draft', passage: 2 });
  });

  it('stands against a veto when the vote itself had the majority that overrides it, in every college', async () => {
    const all = [council.brice, council.lea, council.agent, council.sylve];
    const poll = await aVote(council, { yes: all });
    await certified(council, poll);
    await heeded(council, poll);
    // Employees have nobody here: a silent college is not a favourable one.
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'draft' });
    const nour = await council.world.aPerson('Nour', { college: 'employees' });
    const whole = await aVote(council, { yes: [...all, nour] });
    await certified(council, whole);
    await heeded(council, whole);
    expect(await standing(council.world, whole)).toMatchObject({ stage: 'in_force' });
    expect((await acts(whole)).slice(-3)).toEqual(['veto.given', 'veto.overridden', 'revision.adopted']);
    await council.world.sql('update mandate set ends_at = now() where person_id = $1', [nour.id]);
  });

  it('lets a veto lapse when the vote adopts nothing', async () => {
    const poll = await aVote(council, { yes: [council.lea], no: [council.brice, council.agent] });
    await veto(council, poll);
    await certified(council, poll);
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'rejected', because: 'vote' });
    expect((await acts(poll)).slice(-2)).toEqual(['veto.lapsed', 'revision.rejected']);
  });
});

describe('a veto', () => {
  it('is refused to who has no right, on another theme, without grounds, and once its window is over', async () => {
    const poll = await aVote(council, { yes: passing() });
    expect(codesOf(await veto(council, poll, council.lea))).toEqual(['veto-no-right']);
    expect(codesOf(await veto(council, poll, council.sylve, 'Non.'))).toEqual(['grounds-too-short']);
    await certified(council, poll);
    await hoursPass(council.world, poll, 48);
    expect(codesOf(await veto(council, poll))).toEqual(['veto-too-late']);
    const jobs = await aVote(council, { theme: 'jobs', yes: passing() });
    expect(codesOf(await veto(council, jobs))).toEqual(['veto-out-of-scope']);
    expect(codesOf(await veto(council, council.sylve.id as never))).toEqual(['poll-unknown']);
  });

  it('is not taken from a guardian named after the vote opened', async () => {
    const poll = await aVote(council, { yes: passing() });
    await council.world.sql('update veto_right set granted_at = now()');
    expect(codesOf(await veto(council, poll))).toEqual(['veto-no-right']);
    await certified(council, poll);
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'in_force' });
    await longHeld(council.world);
  });

  it('is definitive where the rule says so: the text is stopped, and every passage may be', async () => {
    await ruleNow(council.world, 3, { vetoEffect: 'definitive' });
    const poll = await aVote(council, { yes: passing() });
    await certified(council, poll);
    await heeded(council, poll);
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'rejected', because: 'veto' });
    expect((await acts(poll)).slice(-3)).toEqual(['veto.given', 'veto.upheld', 'revision.rejected']);
  });

  it('has no place in a body whose rule gives none, and slows nothing there', async () => {
    await ruleNow(council.world, 4, { vetoHours: 0, vetoOverride: null });
    const poll = await aVote(council, { yes: passing() });
    expect(codesOf(await veto(council, poll))).toEqual(['veto-not-in-rule']);
    await certified(council, poll);
    expect(await standing(council.world, poll)).toMatchObject({ stage: 'in_force' });
    expect(await council.world.verified()).toBe(true);
  });
});

/** The text of the first vote comes back as the one of the second: what an author and an agent do by hand in between. */
const secondVoteOn = async (first: PollId, second: PollId): Promise<void> => {
  const { world } = council;
  await world.sql('alter table poll disable trigger user');
  await world.sql('alter table revision disable trigger user');
  const revision = await revisionOf(world, first);
  await world.sql(`update revision set stage = 'vote' where id = $1`, [revision]);
  await world.sql(
    `update poll set revision_id = $2, passage = 2, closes_at = closes_at, opens_at = opens_at where id = $1`,
    [second, revision],
  );
  await world.sql('alter table revision enable trigger user');
  await world.sql('alter table poll enable trigger user');
};
