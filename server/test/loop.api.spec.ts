import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { anArticle, anAsset } from './charter.js';
import { openApi, type Api } from './api.js';
import type { Person } from './world.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  await api.platform.jobs.start();
});
afterAll(() => api.close());

type Answered = { result: Record<string, unknown> };
const ask = async (person: Person, field: string, variables: Record<string, unknown>, types: string) => {
  const answer = await api.ask(person, `mutation (${types}) { result: ${field} }`, {
    zone: api.slug,
    ...variables,
  });
  return (answer.data as Answered).result;
};
const soon = (ms: number): string => new Date(Date.now() + ms).toISOString();
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const STEP = '{ __typename ... on Revision { id stage } ... on Refused { reasons { code } } }';
const BOOKED = '{ __typename ... on Booking { id } ... on Refused { reasons { code facts } } }';

const stageOf = async (id: unknown): Promise<string> => {
  const query = 'query ($zone: String!, $id: UUID!) { revision(zone: $zone, id: $id) { stage } }';
  const { data } = await api.ask(null, query, { zone: api.slug, id });
  return (data as { revision: { stage: string } }).revision.stage;
};

/** Tomorrow at nine, for so many hours: the founding article allows four, the revision two. */
const book = (person: Person, firmId: string, assetId: string, day: number, hours: number) => {
  const from = Math.ceil(Date.now() / 86_400_000 + day) * 86_400_000 + 9 * 3_600_000;
  const to = new Date(from + hours * 3_600_000).toISOString();
  const input = { assetId, from: new Date(from).toISOString(), to, firmId, requestKey: v7() };
  return ask(
    person,
    `bookSlot(zone: $zone, input: $input) ${BOOKED}`,
    { input },
    '$zone: String!, $input: BookSlotInput!',
  );
};

describe('what the zone votes', () => {
  it('is what the platform enforces: drafted, examined, consulted, voted, and the next booking quotes it', async () => {
    const firm = await api.aFirm('Boulangerie');
    const agent = await api.aPerson('Awa', { role: 'agent', college: 'authority' });
    const lea = await api.aPerson('Léa', { firm, college: 'firms' });
    const bob = await api.aPerson('Bob', { college: 'residents' });
    const docks = await anArticle(api, 'Quais', [{ kind: 'duration', params: { maxMinutes: 240 } }]);
    const quay = await anAsset(api, 'Quai 1', 'dock');
    expect(await book(lea, firm.id, quay, 1, 3)).toMatchObject({ __typename: 'Booking' });

    const clauses = [
      { id: 'max', kind: 'duration', params: { maxMinutes: 120 }, scope: { assetKinds: ['dock'] } },
    ];
    const change = {
      articleId: docks,
      baseVersion: 1,
      title: 'Quais',
      text: 'Deux heures au plus.',
      clauses,
    };
    const input = { title: 'Deux heures aux quais', reasons: 'Les files s’allongent.', changes: [change] };
    const drafted = await ask(
      lea,
      `draftRevision(zone: $zone, input: $input) ${STEP}`,
      { input },
      '$zone: String!, $input: RevisionInput!',
    );
    const id = drafted['id'];
    const step = (person: Person, call: string, variables: object = {}, types = '') =>
      ask(person, `${call} ${STEP}`, { id, ...variables }, `$zone: String!, $id: UUID!${types}`);
    await step(lea, 'submitRevision(zone: $zone, id: $id)');
    await step(agent, 'examineRevision(zone: $zone, id: $id, admissible: true, opinion: "Conforme.")');
    await step(
      agent,
      'openConsultation(zone: $zone, id: $id, closesAt: $at)',
      { at: soon(300) },
      ', $at: DateTime!',
    );
    await pass(400);

    const poll = await ask(
      agent,
      'openPoll(zone: $zone, revision: $id, closesAt: $at) { __typename ... on Poll { id } }',
      { id, at: soon(1_200) },
      '$zone: String!, $id: UUID!, $at: DateTime!',
    );
    for (const person of [agent, lea, bob])
      await ask(
        person,
        'castBallot(zone: $zone, poll: $poll, choice: "yes") { __typename }',
        { poll: poll['id'] },
        '$zone: String!, $poll: UUID!',
      );
    expect(await stageOf(id)).toBe('vote');
    for (let tries = 0; tries < 100 && (await stageOf(id)) === 'vote'; tries += 1) await pass(100);
    expect(await stageOf(id)).toBe('in_force');

    expect(await book(lea, firm.id, quay, 2, 3)).toMatchObject({
      __typename: 'Refused',
      reasons: [
        {
          code: 'too-long',
          facts: {
            article: { number: '1', title: 'Quais', version: 2 },
            decision: { revisionId: id, pollId: poll['id'] },
          },
        },
      ],
    });
    expect(await book(lea, firm.id, quay, 2, 2)).toMatchObject({ __typename: 'Booking' });
    expect((await api.register()).map(({ act }) => act)).toEqual([
      'booking.made',
      'revision.drafted',
      'revision.submitted',
      'revision.found-admissible',
      'revision.consultation-opened',
      'poll.opened',
      'ballot.cast',
      'ballot.cast',
      'ballot.cast',
      'poll.closed',
      'poll.certified',
      'revision.adopted',
      'charter.changed',
      'booking.made',
    ]);
    expect(await api.verified()).toBe(true);
  }, 30_000);
});
