import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { system } from '@communaux/shared/access';
import { openWorld, type World } from '../../test/world.js';
import { followCharter, forgetRules, rulesInForce } from './index.js';

let world: World;
let docks: string;
beforeAll(async () => {
  world = await openWorld();
  followCharter(world.platform.sealedLines);
  docks = await anArticle(null, 1);
  await aVersion(docks, 1, '2026-01-01', { maxMinutes: 240 });
});
afterAll(() => world.close());
beforeEach(() => forgetRules(world.zone));

const anArticle = async (parent: string | null, position: number): Promise<string> => {
  const id = v7();
  await world.sql('insert into article (zone_id, id, parent_id, position) values ($1, $2, $3, $4)', [
    world.zone,
    id,
    parent,
    position,
  ]);
  return id;
};

const aVersion = (
  article: string,
  version: number,
  from: string,
  params: object,
  revision: string | null = null,
): Promise<unknown> =>
  world.sql(
    `insert into article_version (zone_id, article_id, version, title, text, clauses, effective_from, revision_id)
     values ($1, $2, $3, 'Quais', 'Texte', $4, $5, $6)`,
    [world.zone, article, version, JSON.stringify([{ id: 'max', kind: 'duration', params }]), from, revision],
  );

const bound = () => world.platform.works.read(system('spec'), world.zone, (work) => rulesInForce(work));

describe('the rules in force', () => {
  it('are those of the last wording that has taken effect, never of one to come', async () => {
    await aVersion(docks, 2, '2026-02-01', { maxMinutes: 180 });
    await aVersion(docks, 3, '2199-01-01', { maxMinutes: 60 });
    expect(await bound()).toEqual([
      {
        clause: expect.objectContaining({ id: 'max', params: { maxMinutes: 180 }, level: 'charter' }),
        article: { id: docks, number: '1', title: 'Quais', version: 2 },
        decision: null,
        effectiveFrom: Date.parse('2026-02-01T00:00:00Z'),
      },
    ]);
  });

  it('quote the vote that made them', async () => {
    const lea = await world.aPerson('Léa');
    const [revision, poll, room] = [v7(), v7(), await anArticle(docks, 1)];
    await world.sql(
      `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, decided_at)
       values ($1, $2, 'Salles', 'r', $3, 'in_force', '2026-02-01', '2026-03-01')`,
      [world.zone, revision, lea.id],
    );
    await world.sql(
      `insert into poll (zone_id, id, body_id, revision_id, title, question, stage, opens_at, closes_at, rule_set_version, created_at)
       select $1, $2, id, $3, 't', 'q', 'scheduled', '2026-02-10', '2026-02-20', 1, '2026-02-10' from body where zone_id = $1`,
      [world.zone, poll, revision],
    );
    await aVersion(room, 1, '2026-03-01', { maxMinutes: 90 }, revision);
    const rules = await bound();
    expect(rules.map(({ article }) => article.number)).toEqual(['1', '1.1']);
    expect(rules[1]?.decision).toEqual({
      revisionId: revision,
      revisionTitle: 'Salles',
      pollId: poll,
      decidedAt: Date.parse('2026-03-01T00:00:00Z'),
    });
  });

  it('are read again once the register says that the charter has changed, or a date has come', async () => {
    const seen = await bound();
    await aVersion(docks, 4, '2026-04-01', { maxMinutes: 30 });
    expect(await bound()).toBe(seen);
    await world.platform.works.run(system('spec'), world.zone, async ({ record }) =>
      record({ act: 'charter.changed', facts: {} }),
    );
    await world.register();
    expect((await bound())[0]?.article.version).toBe(4);
    await aVersion(docks, 5, new Date(Date.now() + 2_000).toISOString(), { maxMinutes: 45 });
    forgetRules(world.zone);
    expect((await bound())[0]?.article.version).toBe(4);
    await new Promise((resolve) => setTimeout(resolve, 2_050));
    expect((await bound())[0]?.article.version).toBe(5);
  });

  it('are not kept when the charter changed while they were read', async () => {
    const read = await world.platform.works.read(system('spec'), world.zone, async (work) => {
      const slow = rulesInForce(work);
      forgetRules(world.zone);
      return slow;
    });
    expect(await bound()).not.toBe(read);
  });
});
