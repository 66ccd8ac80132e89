import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { commentInputSchema } from '@communaux/shared/charter';
import { visitor } from '@communaux/shared/access';
import { isRefused, type RevisionId } from '@communaux/shared/kernel';
import { anArticle } from '../../test/charter.js';
import { openWorld, type Person } from '../../test/world.js';
import { addComment } from './add-comment.js';
import { readComments } from './comment.view.js';
import { hideComment } from './hide-comment.js';
import { closeConsultation, codesOf, ledTo, run, twoHours, type Desk } from './revision.fixture.js';

let desk: Desk;
let docks: string;
let consulted: RevisionId;
beforeAll(async () => {
  const world = await openWorld();
  const agent = await world.aPerson('Awa', { role: 'agent' });
  desk = { world, agent, author: await world.aPerson('Léa', { college: 'residents' }) };
  docks = await anArticle(world, 'Quais', []);
  consulted = await ledTo(desk, [twoHours(docks)], ['submitted', 'admissible', 'consultation']);
});
afterAll(() => desk.world.close());

const say = (person: Person, text: string, is: object = {}) =>
  run(desk, person, addComment(commentInputSchema.parse({ revisionId: consulted, text, ...is })));
const commentsSeen = async (person: Person, after: string | null = null, first = 50) =>
  run(desk, person, readComments({ revision: consulted, after, first }));
const saidId = async (person: Person, text: string): Promise<string> => {
  const comment = await say(person, text);
  if (isRefused(comment)) throw new Error('refused');
  return comment.id;
};

describe('a comment', () => {
  it('is heard in the voice of its author’s college, on the whole or on a passage', async () => {
    expect(
      await say(desk.author, 'Deux heures suffisent.', { articleId: docks, passage: '120 minutes' }),
    ).toMatchObject({
      authorName: 'Léa',
      collegeKey: 'residents',
      articleId: docks,
      passage: '120 minutes',
      mine: true,
    });
    expect((await desk.world.register()).at(-1)).toMatchObject({
      act: 'comment.made',
      facts: { revision: consulted },
    });
    expect(codesOf(await say(desk.author, 'Hors sujet', { articleId: v7() }))).toEqual(['unknown-article']);
  });

  it('is taken from members only, while the consultation is open', async () => {
    const outsider = await desk.world.aPerson('Zoé');
    await desk.world.sql('update membership set until = now() where person_id = $1', [outsider.id]);
    expect(codesOf(await say(outsider, 'Bonjour'))).toEqual(['not-a-member']);
    const closed = await ledTo(desk, [twoHours(docks)], ['submitted', 'admissible', 'consultation']);
    await closeConsultation(desk, closed);
    expect(codesOf(await say(desk.author, 'Trop tard', { revisionId: closed }))).toEqual(['no-consultation']);
    expect(codesOf(await say(desk.author, 'Où ?', { revisionId: v7() }))).toEqual(['unknown-revision']);
  });

  it('hidden leaves its reason in its place, its words in the keeping of the zone, and both acts in the register', async () => {
    const id = await saidId(desk.author, 'Une injure');
    expect(codesOf(await run(desk, desk.author, hideComment(id, 'Injure')))).toEqual(['not-the-agent']);
    expect(await run(desk, desk.agent, hideComment(id, 'Propos injurieux'))).toMatchObject({
      text: '',
      hiddenReason: 'Propos injurieux',
    });
    const seen = (await commentsSeen(desk.author)).items.find((comment) => comment.id === id);
    expect(seen).toMatchObject({ text: '', passage: null, hiddenReason: 'Propos injurieux', mine: true });
    expect(await desk.world.sql('select text from comment where id = $1', [id])).toEqual([
      { text: 'Une injure' },
    ]);
    expect((await desk.world.register()).slice(-2)).toMatchObject([
      { act: 'comment.made', facts: { comment: id } },
      {
        act: 'comment.hidden',
        actor: `person:${desk.agent.id}`,
        facts: { comment: id, revision: consulted },
      },
    ]);
    expect(codesOf(await run(desk, desk.agent, hideComment(id, 'Encore')))).toEqual(['already-hidden']);
    expect(codesOf(await run(desk, desk.agent, hideComment(v7(), 'Rien')))).toEqual(['unknown-comment']);
  });

  it('is read in order, page by page, without names for visitors', async () => {
    await saidId(desk.author, 'Encore un');
    const all = (await commentsSeen(desk.author)).items.map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await commentsSeen(desk.author, after, 1);
      expect(page.total).toBe(all.length);
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? null;
      more = after !== null;
    }
    expect(seen).toEqual(all);
    const { platform, zone } = desk.world;
    const open = await platform.works.read(
      visitor,
      zone,
      readComments({ revision: consulted, after: null, first: 1 }),
    );
    expect(open.items[0]).toMatchObject({ authorName: '', collegeKey: 'residents', mine: false });
  });
});
