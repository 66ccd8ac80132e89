import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { anArticle } from '../../test/charter.js';
import { openApi, type Answer, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';

let api: Api;
let agent: Person;
let lea: Person;
let docks: string;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Awa', { role: 'agent' });
  lea = await api.aPerson('Léa', { college: 'residents' });
  docks = await anArticle(api, 'Quais', [{ kind: 'duration', params: { maxMinutes: 240 } }]);
  await anArticle(api, 'Salles', []);
});
afterAll(() => api.close());

const RESULT = `{ __typename ... on Revision { id stage title mine acts authorName effectiveFrom changes { number stale before { title } after { clauses { kind params } } } }
  ... on Refused { reasons { code facts } } }`;
const DRAFT = `mutation ($zone: String!, $input: RevisionInput!) { result: draftRevision(zone: $zone, input: $input) ${RESULT} }`;
const EDIT = `mutation ($zone: String!, $id: UUID!, $input: RevisionInput!) { result: editRevision(zone: $zone, id: $id, input: $input) ${RESULT} }`;
const SUBMIT = `mutation ($zone: String!, $id: UUID!) { result: submitRevision(zone: $zone, id: $id) ${RESULT} }`;
const WITHDRAW = `mutation ($zone: String!, $id: UUID!) { result: withdrawRevision(zone: $zone, id: $id) ${RESULT} }`;
const EXAMINE = `mutation ($zone: String!, $id: UUID!) { result: examineRevision(zone: $zone, id: $id, admissible: true, opinion: "Conforme.") ${RESULT} }`;
const CONSULT = `mutation ($zone: String!, $id: UUID!, $at: DateTime!) { result: openConsultation(zone: $zone, id: $id, closesAt: $at) ${RESULT} }`;
const COMMENT = `mutation ($zone: String!, $input: CommentInput!) { result: addComment(zone: $zone, input: $input) {
  __typename ... on Comment { id text authorName } ... on Refused { reasons { code } } } }`;
const HIDE = `mutation ($zone: String!, $id: UUID!) { result: hideComment(zone: $zone, id: $id, reason: "Hors sujet") {
  __typename ... on Comment { text hiddenReason } } }`;
const REVISION = `query ($zone: String!, $id: UUID!) { revision(zone: $zone, id: $id) { stage authorName acts commentCount }
  comments(zone: $zone, revision: $id) { total items { text authorName } } revisionImpact(zone: $zone, revision: $id) { bookings refused } }`;
const CHARTER = `query ($zone: String!, $at: DateTime) { charter(zone: $zone, at: $at) {
  articles { id number depth version title clauses { kind params } decision { revisionTitle } } } }`;
const ARTICLE = `query ($zone: String!, $id: UUID!) { article(zone: $zone, id: $id) {
  article { number } versions { version title decision { revisionId } } underWay { title stage } } }`;

const ask = (
  person: Person | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> => api.ask(person, query, { zone: api.slug, ...variables });
const result = async (...asked: Parameters<typeof ask>): Promise<Record<string, unknown>> =>
  ((await ask(...asked)).data as { result: Record<string, unknown> }).result;
const refusedWith = (code: string) => [expect.objectContaining({ extensions: { code } })];

const input = (is: object = {}): object => ({
  title: 'Deux heures aux quais',
  reasons: 'Les files s’allongent.',
  effectiveFrom: '2099-01-01T00:00:00Z',
  changes: [
    {
      articleId: docks,
      baseVersion: 1,
      title: 'Quais',
      text: 'Deux heures au plus.',
      clauses: [{ id: 'max', kind: 'duration', params: { maxMinutes: 120 }, scope: {} }],
    },
  ],
  ...is,
});

describe('the charter over the API', () => {
  it('is read by everyone, in tree order, as it stood on a day', async () => {
    expect((await ask(null, CHARTER)).data).toMatchObject({
      charter: {
        articles: [
          { number: '1', depth: 1, version: 1, title: 'Quais', decision: null },
          { number: '2', title: 'Salles', clauses: [] },
        ],
      },
    });
    expect((await ask(null, CHARTER, { at: '2020-01-01T00:00:00Z' })).data).toEqual({
      charter: { articles: [] },
    });
  });

  it('tells the life of an article, and what is under way about it', async () => {
    const { id } = await result(lea, DRAFT, { input: input() });
    expect((await ask(null, ARTICLE, { id: docks })).data).toMatchObject({
      article: { article: { number: '1' }, versions: [{ version: 1, decision: null }], underWay: [] },
    });
    await result(lea, SUBMIT, { id });
    expect((await ask(null, ARTICLE, { id: docks })).data).toMatchObject({
      article: { underWay: [{ title: 'Deux heures aux quais', stage: 'submitted' }] },
    });
    expect((await ask(null, ARTICLE, { id: v7() })).data).toEqual({ article: null });
  });
});

describe('a revision over the API', () => {
  it('is drafted, edited, submitted, examined, consulted and commented, each by whom it belongs to', async () => {
    const drafted = await result(lea, DRAFT, { input: input() });
    expect(drafted).toMatchObject({
      __typename: 'Revision',
      stage: 'draft',
      mine: true,
      acts: ['edit', 'submit', 'withdraw'],
      effectiveFrom: '2099-01-01T00:00:00.000Z',
      changes: [
        {
          number: '1',
          stale: false,
          before: { title: 'Quais' },
          after: { clauses: [{ kind: 'duration', params: { maxMinutes: 120 } }] },
        },
      ],
    });
    const { id } = drafted;
    expect(await result(lea, EDIT, { id, input: input({ title: 'Quais, 2 h' }) })).toMatchObject({
      title: 'Quais, 2 h',
    });
    expect((await ask(agent, REVISION, { id })).data).toMatchObject({ revision: null });
    expect(await result(lea, SUBMIT, { id })).toMatchObject({ stage: 'submitted' });
    expect(await result(lea, EDIT, { id, input: input() })).toMatchObject({
      __typename: 'Refused',
      reasons: [{ code: 'wrong-stage', facts: { stage: 'submitted', act: 'edit' } }],
    });
    expect(await result(agent, EXAMINE, { id })).toMatchObject({ stage: 'admissible' });
    expect(await result(agent, CONSULT, { id, at: '2098-01-01T00:00:00Z' })).toMatchObject({
      stage: 'consultation',
    });
    const comment = await result(lea, COMMENT, { input: { revisionId: id, text: 'Enfin !' } });
    expect(comment).toMatchObject({ __typename: 'Comment', authorName: 'Léa' });
    expect((await ask(null, REVISION, { id })).data).toEqual({
      revision: { stage: 'consultation', authorName: '', acts: [], commentCount: 1 },
      comments: { total: 1, items: [{ text: 'Enfin !', authorName: '' }] },
      revisionImpact: { bookings: 0, refused: 0 },
    });
    expect(await result(agent, HIDE, { id: comment['id'] })).toEqual({
      __typename: 'Comment',
      text: '',
      hiddenReason: 'Hors sujet',
    });
    expect(await result(lea, WITHDRAW, { id })).toMatchObject({ stage: 'withdrawn' });
  });

  it('is closed to those who are not members, and its examination to those who are not agents', async () => {
    const stranger = await api.aPerson('Zoé');
    await api.sql('update membership set until = now() where person_id = $1', [stranger.id]);
    api.platform.sessions.forget(stranger.id);
    const { id } = await result(lea, DRAFT, { input: input() });
    expect((await ask(null, DRAFT, { input: input() })).errors).toEqual(refusedWith('UNAUTHENTICATED'));
    for (const [query, variables] of [
      [DRAFT, { input: input() }],
      [EDIT, { id, input: input() }],
      [SUBMIT, { id }],
      [WITHDRAW, { id }],
      [COMMENT, { input: { revisionId: id, text: 'Non' } }],
    ] as const)
      expect((await ask(stranger, query, variables)).errors).toEqual(refusedWith('FORBIDDEN'));
    for (const [query, variables] of [
      [EXAMINE, { id }],
      [CONSULT, { id, at: '2098-01-01T00:00:00Z' }],
      [HIDE, { id }],
    ] as const)
      expect((await ask(lea, query, variables)).errors).toEqual(refusedWith('FORBIDDEN'));
  });

  it('is refused as bad input when no form of ours could send it', async () => {
    const widened = [
      { id: 'max', kind: 'duration', params: { maxMinutes: 120 }, scope: { everything: true } },
    ];
    for (const bad of [
      input({ title: ' ' }),
      input({ changes: [{ articleId: docks, baseVersion: 1, title: 'x', text: 'y', clauses: widened }] }),
      input({ changes: [{ articleId: docks, baseVersion: 1, title: 'x', text: 'y', clauses: 'none' }] }),
      input({ effectiveFrom: 'demain' }),
    ])
      expect((await ask(lea, DRAFT, { input: bad })).errors).toEqual(refusedWith('BAD_USER_INPUT'));
  });
});
