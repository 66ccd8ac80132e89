import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { system } from '@communaux/shared/access';
import { isRefused, type PollId, type RevisionId } from '@communaux/shared/kernel';
import { anArticle } from '../../test/charter.js';
import { openWorld } from '../../test/world.js';
import type { UseCase } from '../platform/database/work.js';
import { adoptRevision, revisionForVote } from './index.js';
import { closeConsultation, ledTo, run, stageOf, TO_VOTE, twoHours, type Desk } from './revision.fixture.js';
import { readRevision } from './revision-pages.view.js';

let desk: Desk;
beforeAll(async () => {
  const world = await openWorld();
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

describe('two revisions of one article', () => {
  const rounds = 6;

  it('adopted at the same moment: exactly one wins, the other is rejected as written on a replaced wording', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const [docks, rooms] = [await anArticleOfDocks(), await anArticleOfDocks()];
      const one = await inVote([twoHours(docks), twoHours(rooms)]);
      const two = await inVote([twoHours(rooms, 1, 90), twoHours(docks, 1, 90)]);
      await Promise.all([one, two].map(([id, poll]) => byTheTally(adoptRevision(id, poll))));
      const stages = await Promise.all([one, two].map(([id]) => stageOf(desk, id)));
      expect(new Set(stages)).toEqual(new Set(['in_force', 'rejected']));
      const winner = stages[0] === 'in_force' ? one[0] : two[0];
      for (const article of [docks, rooms])
        expect(await versionsOf(article)).toEqual([
          { version: 1, revision: null },
          { version: 2, revision: winner },
        ]);
    }
    const rejected = (await desk.world.register()).filter(
      ({ act, facts }) => act === 'revision.rejected' && facts['because'] === 'stale-base',
    );
    expect(rejected).toHaveLength(rounds);
    expect(await desk.world.verified()).toBe(true);
  });

  it('would both be told adopted if each wrote over the last wording without checking its base', async () => {
    const docks = await anArticleOfDocks();
    const [one] = await inVote([twoHours(docks)]);
    const [two] = await inVote([twoHours(docks, 1, 90)]);
    const naive = (id: RevisionId) =>
      byTheTally(async ({ tx, zoneId }) => {
        await tx.query('select from article where zone_id = $1 and id = $2 for update', [zoneId, docks]);
        await tx.query(
          `insert into article_version (zone_id, article_id, version, title, text, clauses, revision_id, effective_from)
           select $1, article_id, (select max(version) + 1 from article_version where article_id = $3), title, text, clauses, $2, now()
           from revision_change where zone_id = $1 and revision_id = $2 and article_id = $3`,
          [zoneId, id, docks],
        );
      });
    await Promise.all([naive(one), naive(two)]);
    const winners = (await versionsOf(docks)).filter(({ revision }) => revision !== null);
    expect(new Set(winners.map(({ revision }) => revision))).toEqual(new Set([one, two]));
  });

  it('shows the other as stale, and opens no vote on it', async () => {
    const docks = await anArticleOfDocks();
    const late = await ledTo(desk, [twoHours(docks, 1, 90)], ['submitted', 'admissible', 'consultation']);
    await closeConsultation(desk, late);
    const [id, poll] = await inVote([twoHours(docks)]);
    await byTheTally(adoptRevision(id, poll));
    expect(await run(desk, desk.agent, readRevision(late))).toMatchObject({
      stage: 'consultation',
      acts: [],
      changes: [{ stale: true }],
    });
    const refused = await run(desk, desk.agent, (work) => revisionForVote(work, late));
    expect(isRefused(refused) && refused.reasons).toMatchObject([
      { code: 'stale-base', facts: { articles: [{ articleId: docks, currentVersion: 2 }] } },
    ]);
  });
});
