import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Stage } from '@communaux/shared/charter';
import { DAY, instant, isRefused, type RevisionId } from '@communaux/shared/kernel';
import { anArticle } from '../../test/charter.js';
import { openWorld, type Person } from '../../test/world.js';
import type { UseCase } from '../platform/database/work.js';
import { editRevision } from './edit-revision.js';
import { revisionForVote } from './for-vote.js';
import { examineRevision, openConsultation, submitRevision, withdrawRevision } from './move-revision.js';
import { anInput, codesOf, ledTo, run, stageOf, TO_VOTE, twoHours, type Desk } from './revision.fixture.js';

let desk: Desk;
let stranger: Person;
let docks: string;
beforeAll(async () => {
  const world = await openWorld();
  const agent = await world.aPerson('Awa', { role: 'agent' });
  desk = { world, agent, author: await world.aPerson('Léa', { college: 'residents' }) };
  stranger = await world.aPerson('Bob', { college: 'employees' });
  docks = await anArticle(world, 'Quais', []);
});
afterAll(() => desk.world.close());

const inADay = () => instant(Date.now() + DAY);

describe('no stage is skipped', () => {
  const PATHS: Record<string, readonly Stage[]> = {
    draft: [],
    submitted: ['submitted'],
    not_admissible: ['submitted', 'not_admissible'],
    admissible: ['submitted', 'admissible'],
    consultation: ['submitted', 'admissible', 'consultation'],
    vote: TO_VOTE,
    withdrawn: ['submitted', 'withdrawn'],
  };
  const ACTS: Record<string, (id: RevisionId) => UseCase<unknown>> = {
    edit: (id) => editRevision(id, anInput([twoHours(docks)])),
    submit: submitRevision,
    examine: (id) => examineRevision(id, true, 'Conforme.'),
    consult: (id) => openConsultation(id, inADay()),
    vote: (id) => (work) => revisionForVote(work, id),
    withdraw: withdrawRevision,
  };
  /** What is allowed; everything else must be refused and leave the stage as it was. */
  const ALLOWED: Record<string, readonly string[]> = {
    'author edit': ['draft'],
    'author submit': ['draft'],
    'author withdraw': ['draft', 'submitted', 'admissible', 'consultation'],
    'agent examine': ['submitted'],
    'agent consult': ['admissible'],
    'agent vote': [],
  };

  it('by the author, the agent or anyone else, whatever the act and the stage', async () => {
    for (const [stage, path] of Object.entries(PATHS)) {
      const id = await ledTo(desk, [twoHours(docks)], path);
      const people = { author: desk.author, agent: desk.agent, anyone: stranger };
      for (const [who, person] of Object.entries(people))
        for (const [act, useCase] of Object.entries(ACTS)) {
          if (ALLOWED[`${who} ${act}`]?.includes(stage)) continue;
          const outcome = await run(desk, person, useCase(id));
          expect([who, act, stage, isRefused(outcome)]).toEqual([who, act, stage, true]);
          expect(await stageOf(desk, id)).toBe(stage);
        }
    }
  });

  it('nor by SQL: the path and the words bind in the database too', async () => {
    const { world } = desk;
    const id = await ledTo(desk, [twoHours(docks)], ['submitted']);
    const sql = (text: string) => run(desk, desk.agent, ({ tx }) => tx.query(text, [id]));
    await expect(sql("update revision set stage = 'vote' where id = $1")).rejects.toMatchObject({
      constraint: 'revision_keeps_its_path',
    });
    await expect(sql("update revision set title = 'Autre' where id = $1")).rejects.toMatchObject({
      constraint: 'revision_keeps_its_words',
    });
    await expect(
      world.sql("update revision_change set text = 'Autre' where revision_id = $1", [id]),
    ).rejects.toMatchObject({ constraint: 'revision_keeps_its_words' });
  });

  it('holds the consultation as long as the rules of the body ask', async () => {
    const { world } = desk;
    const id = await ledTo(desk, [twoHours(docks)], ['submitted', 'admissible']);
    await world.sql(`update rule_set set rules = jsonb_set(rules, '{consultationDays}', '15')`);
    expect(await run(desk, desk.agent, openConsultation(id, inADay()))).toMatchObject({
      reasons: [{ code: 'consultation-too-short', facts: { count: 15 } }],
    });
    await world.sql(`update rule_set set rules = jsonb_set(rules, '{consultationDays}', '0')`);
    expect(codesOf(await run(desk, desk.agent, openConsultation(id, instant(Date.now() - 1))))).toEqual([
      'closes-in-the-past',
    ]);
  });
});
