import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { DAY, instant, type RevisionId } from '@communaux/shared/kernel';
import { anArticle } from '../../test/charter.js';
import { openWorld, type Person } from '../../test/world.js';
import { draftRevision } from './draft-revision.js';
import { editRevision } from './edit-revision.js';
import { revisionForVote } from './for-vote.js';
import { examineRevision, openConsultation, submitRevision, withdrawRevision } from './move-revision.js';
import { readRevision, readRevisions } from './revision-pages.view.js';
import {
  aDraft,
  anInput,
  closeConsultation,
  codesOf,
  ledTo,
  openPollOn,
  run,
  twoHours,
  type Desk,
} from './revision.fixture.js';

let desk: Desk;
let stranger: Person;
let docks: string;
beforeAll(async () => {
  const world = await openWorld();
  const agent = await world.aPerson('Awa', { role: 'agent' });
  desk = { world, agent, author: await world.aPerson('Léa', { college: 'residents' }) };
  stranger = await world.aPerson('Bob', { college: 'employees' });
  docks = await anArticle(world, 'Quais', [{ kind: 'duration', params: { maxMinutes: 240 } }]);
});
afterAll(() => desk.world.close());

const inADay = () => instant(Date.now() + DAY);
const read = async (person: Person, id: RevisionId) => run(desk, person, readRevision(id));

describe('the life of a revision', () => {
  it('goes from a draft to the vote, each step by its own hand, each step in the register', async () => {
    const before = (await desk.world.register()).length;
    const id = await aDraft(desk, [twoHours(docks)]);
    expect(await read(desk.author, id)).toMatchObject({
      stage: 'draft',
      acts: ['edit', 'submit', 'withdraw'],
    });
    await run(desk, desk.author, editRevision(id, anInput([twoHours(docks)], { title: 'Quais, 2 h' })));
    await run(desk, desk.author, submitRevision(id));
    expect(await read(desk.agent, id)).toMatchObject({ stage: 'submitted', acts: ['examine'] });
    await run(desk, desk.agent, examineRevision(id, true, 'Conforme au code de la route.'));
    expect(await read(desk.agent, id)).toMatchObject({ acts: ['open_consultation'] });
    await run(desk, desk.agent, openConsultation(id, inADay()));
    expect(await read(stranger, id)).toMatchObject({ stage: 'consultation', acts: ['comment'] });
    expect(codesOf(await run(desk, desk.agent, (work) => revisionForVote(work, id)))).toEqual([
      'consultation-still-open',
    ]);
    await closeConsultation(desk, id);
    expect(await read(desk.agent, id)).toMatchObject({ acts: ['open_poll'] });
    const pollId = await openPollOn(desk, id);
    expect(await read(stranger, id)).toMatchObject({
      stage: 'vote',
      title: 'Quais, 2 h',
      authorName: 'Léa',
      mine: false,
      opinion: 'Conforme au code de la route.',
      pollId,
      acts: [],
      changes: [
        {
          articleId: docks,
          number: '1',
          stale: false,
          before: { title: 'Quais', clauses: [{ id: 'c0', params: { maxMinutes: 240 } }] },
          after: { text: '120 minutes au plus.', clauses: [{ id: 'max', kind: 'duration' }] },
        },
      ],
    });
    const told = (await desk.world.register()).slice(before);
    expect(told.map(({ act, actor }) => [act, actor === `person:${desk.agent.id}`])).toEqual([
      ['revision.drafted', false],
      ['revision.edited', false],
      ['revision.submitted', false],
      ['revision.found-admissible', true],
      ['revision.consultation-opened', true],
    ]);
    expect(told.every(({ facts }) => facts['revision'] === id)).toBe(true);
  });

  it('ends when it is found inadmissible, which needs reasons', async () => {
    const id = await ledTo(desk, [twoHours(docks)], ['submitted']);
    expect(codesOf(await run(desk, desk.agent, examineRevision(id, false, '  ')))).toEqual([
      'reasons-needed',
    ]);
    expect(await run(desk, desk.agent, examineRevision(id, false, ' Accès des pompiers. '))).toMatchObject({
      stage: 'not_admissible',
      opinion: 'Accès des pompiers.',
      acts: [],
    });
    expect((await desk.world.register()).at(-1)).toMatchObject({ act: 'revision.found-inadmissible' });
  });

  it('keeps a draft to its author, and tells nobody when it is dropped', async () => {
    const id = await aDraft(desk, [twoHours(docks)]);
    expect(await read(stranger, id)).toBeNull();
    expect(await read(desk.agent, id)).toBeNull();
    expect(codesOf(await run(desk, desk.agent, withdrawRevision(id)))).toEqual(['unknown-revision']);
    await run(desk, desk.author, withdrawRevision(id));
    expect(await read(stranger, id)).toBeNull();
    expect(await read(desk.author, id)).toMatchObject({ stage: 'withdrawn' });
    const [line] = await desk.world.sql<{ open: boolean }>(
      `select open from register_line where act = 'revision.withdrawn' and facts->>'revision' = $1`,
      [id],
    );
    expect(line).toEqual({ open: false });
  });

  it('refuses a date of effect that is past, until its author chooses another', async () => {
    const past = await aDraft(desk, [twoHours(docks)], { effectiveFrom: Date.UTC(2020, 0, 1) });
    expect(codesOf(await run(desk, desk.author, submitRevision(past)))).toEqual(['effective-in-the-past']);
    await run(desk, desk.author, editRevision(past, anInput([twoHours(docks)])));
    expect(await run(desk, desk.author, submitRevision(past))).toMatchObject({ stage: 'submitted' });
  });

  it('refuses a revision that changes nothing, or an article that does not exist', async () => {
    const empty = await aDraft(desk, []);
    expect(codesOf(await run(desk, desk.author, submitRevision(empty)))).toEqual(['nothing-changed']);
    for (const change of [
      twoHours(v7()),
      twoHours(docks, 9),
      twoHours(docks, 0),
      { ...twoHours(docks, 0), articleId: null, parentId: v7() },
      { ...twoHours(docks, 1), articleId: null },
    ])
      expect(codesOf(await run(desk, desk.author, draftRevision(anInput([change]))))).toEqual([
        'unknown-article',
      ]);
  });

  it('places new articles last, under an article of the charter or one added before', async () => {
    const chapter = v7();
    const id = await aDraft(desk, [
      { ...twoHours(docks, 0), articleId: chapter },
      { ...twoHours(docks, 0), articleId: null, parentId: chapter },
      { ...twoHours(docks, 0), articleId: null, parentId: docks },
    ]);
    const shown = await read(desk.author, id);
    expect(shown?.changes).toMatchObject([
      { before: null, number: null },
      { before: null },
      { before: null },
    ]);
    const places = await desk.world.sql<{ parent: string | null }>(
      'select parent_id as parent from revision_change where revision_id = $1 order by position',
      [id],
    );
    expect(places.map(({ parent }) => parent)).toEqual([null, chapter, docks]);
  });

  it('is listed newest first, page by page, by stage', async () => {
    const submitted = [
      await ledTo(desk, [twoHours(docks)], ['submitted'], { title: 'Un' }),
      await ledTo(desk, [twoHours(docks)], ['submitted'], { title: 'Deux' }),
    ];
    const page = (after: string | null) =>
      run(desk, stranger, readRevisions({ stages: ['submitted'], after, first: 1 }));
    const first = await page(null);
    expect(first.items.map(({ id }) => id)).toEqual([submitted[1]]);
    expect((await page(first.next ?? null)).items.map(({ id }) => id)).toEqual([submitted[0]]);
  });
});
