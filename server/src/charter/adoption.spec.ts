import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { system } from '@communaux/shared/access';
import { DAY, instant, type PollId, type RevisionId } from '@communaux/shared/kernel';
import { anArticle } from '../../test/charter.js';
import { openWorld } from '../../test/world.js';
import type { UseCase } from '../platform/database/work.js';
import { adoptRevision, followCharter, rejectRevision, rulesInForce } from './index.js';
import { carryOut } from './on-time-and-polls.js';
import { codesOf, ledTo, run, stageOf, TO_VOTE, twoHours, type Desk } from './revision.fixture.js';
import { readRevision } from './revision-pages.view.js';
import { takeEffect } from './take-effect.js';

let desk: Desk;
beforeAll(async () => {
  const world = await openWorld();
  followCharter(world.platform.sealedLines);
  const agent = await world.aPerson('Awa', { role: 'agent' });
  desk = { world, agent, author: await world.aPerson('Léa', { college: 'residents' }) };
});
afterAll(() => desk.world.close());

const anArticleOfDocks = () =>
  anArticle(desk.world, 'Quais', [{ kind: 'duration', params: { maxMinutes: 240 } }]);
const byTheTally = <Outcome>(useCase: UseCase<Outcome>): Promise<Outcome> =>
  desk.world.platform.works.run(system('on-poll-certified'), desk.world.zone, useCase);
const pollOf = async (id: RevisionId): Promise<PollId> => {
  const [row] = await desk.world.sql<{ id: PollId }>('select id from poll where revision_id = $1', [id]);
  return row?.id ?? (v7() as PollId);
};
const inVote = async (
  changes: readonly object[],
  is: object = {},
): Promise<readonly [RevisionId, PollId]> => {
  const id = await ledTo(desk, changes, TO_VOTE, is);
  return [id, await pollOf(id)];
};
const versionsOf = (article: string) =>
  desk.world.sql<{ version: number; revision: string | null }>(
    'select version, revision_id as revision from article_version where article_id = $1 order by version',
    [article],
  );

describe('an adopted revision', () => {
  it('changes the article and binds at once, quoting its vote', async () => {
    const docks = await anArticleOfDocks();
    const [id, poll] = await inVote([twoHours(docks)]);
    expect(await byTheTally(adoptRevision(id, poll))).toEqual({ kind: 'decided', stage: 'in_force' });
    expect((await desk.world.register()).slice(-2)).toMatchObject([
      { act: 'revision.adopted', actor: 'system:on-poll-certified', facts: { revision: id, poll } },
      { act: 'charter.changed', facts: { revision: id, articles: [docks] } },
    ]);
    expect(await versionsOf(docks)).toEqual([
      { version: 1, revision: null },
      { version: 2, revision: id },
    ]);
    const rules = await byTheTally((work) => rulesInForce(work));
    expect(rules.find(({ article }) => article.id === docks)).toMatchObject({
      clause: { params: { maxMinutes: 120 } },
      article: { version: 2 },
      decision: { revisionId: id, pollId: poll, revisionTitle: 'Quais pour tous' },
    });
  });

  it('told twice, changes nothing more', async () => {
    const docks = await anArticleOfDocks();
    const [id, poll] = await inVote([twoHours(docks)]);
    await byTheTally(adoptRevision(id, poll));
    const lines = (await desk.world.register()).length;
    expect(await byTheTally(adoptRevision(id, poll))).toEqual({ kind: 'decided', stage: 'in_force' });
    expect(await byTheTally(rejectRevision(id, poll))).toEqual({ kind: 'decided', stage: 'in_force' });
    expect(await versionsOf(docks)).toHaveLength(2);
    expect(await desk.world.register()).toHaveLength(lines);
  });

  it('waits for the date it asks for, then takes effect by itself', async () => {
    const docks = await anArticleOfDocks();
    const effectiveFrom = instant(Date.now() + 30 * DAY);
    const [id, poll] = await inVote([twoHours(docks)], { effectiveFrom });
    expect(await byTheTally(adoptRevision(id, poll))).toEqual({ kind: 'decided', stage: 'adopted' });
    const bound = await byTheTally((work) => rulesInForce(work));
    expect(bound.find(({ article }) => article.id === docks)?.article.version).toBe(1);
    expect(codesOf(await byTheTally(takeEffect(id)))).toEqual(['not-effective-yet']);
    const [job] = await desk.world.sql<{ due: string }>(
      `select (extract(epoch from run_at) * 1000)::bigint::text as due from graphile_worker.jobs where key = $1`,
      [`take-effect:${id}`],
    );
    expect(Number(job?.due)).toBe(effectiveFrom);

    const later = byTheTally((work) => takeEffect(id)({ ...work, now: effectiveFrom }));
    expect(await later).toEqual({ kind: 'decided', stage: 'in_force' });
    expect((await desk.world.register()).at(-1)).toMatchObject({
      act: 'revision.took-effect',
      facts: { revision: id },
    });
    const then = await byTheTally((work) => rulesInForce({ ...work, now: effectiveFrom }));
    expect(then.find(({ article }) => article.id === docks)?.article.version).toBe(2);
  });

  it('adds new articles to the tree, one under the other', async () => {
    const [chapter, section] = [v7(), v7()];
    const [id, poll] = await inVote([
      { ...twoHours(chapter, 0), clauses: [] },
      { ...twoHours(section, 0), parentId: chapter },
    ]);
    await byTheTally(adoptRevision(id, poll));
    const rules = await byTheTally((work) => rulesInForce(work));
    const rule = rules.find(({ article }) => article.id === section);
    expect(rule?.article).toMatchObject({ version: 1, number: expect.stringMatching(/^\d+\.1$/) });
  });

  it('follows its own poll only', async () => {
    const [id] = await inVote([twoHours(await anArticleOfDocks())]);
    expect(codesOf(await byTheTally(adoptRevision(id, v7() as PollId)))).toEqual(['other-poll']);
    expect(await stageOf(desk, id)).toBe('vote');
  });
});

describe('a certified poll', () => {
  it('carries out its verdict: adopted changes the charter, anything else leaves it', async () => {
    const { works } = desk.world.platform;
    const docks = await anArticleOfDocks();
    const told = (revision: string, poll: string, verdict: string) =>
      carryOut(works, { zone: desk.world.zone, facts: { poll, revision, verdict } });
    for (const verdict of ['rejected', 'void', 'unresolved']) {
      const [id, poll] = await inVote([twoHours(docks)]);
      await told(id, poll, verdict);
      expect(await run(desk, desk.author, readRevision(id))).toMatchObject({
        stage: 'rejected',
        rejectedBecause: 'vote',
      });
    }
    expect((await desk.world.register()).at(-1)).toMatchObject({
      act: 'revision.rejected',
      facts: { because: 'vote' },
    });
    const [id, poll] = await inVote([twoHours(docks)]);
    await told(id, poll, 'adopted');
    expect(await stageOf(desk, id)).toBe('in_force');
    expect(await versionsOf(docks)).toHaveLength(2);
  });
});
