import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { openApi, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';

let api: Api;
let lea: Person;
let agent: Person;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Anne', { role: 'agent' });
  lea = await api.aPerson('Léa', { college: 'residents' });
});
afterAll(() => api.close());

const HOME = `query ($zone: String!) { home(zone: $zone) {
  minutes needsYou { kind id title minutes dueAt } happening { kind id title at value base }
  decided { kind id pollId title verdict share at } } }`;
const OPEN = `mutation ($zone: String!, $revision: UUID!, $closesAt: DateTime!) {
  openPoll(zone: $zone, revision: $revision, closesAt: $closesAt) { __typename ... on Poll { id } } }`;
const CAST = `mutation ($zone: String!, $poll: UUID!) {
  castBallot(zone: $zone, poll: $poll, choice: "yes") { __typename } }`;

const home = async (person: Person | null) =>
  (await api.ask(person, HOME, { zone: api.slug })).data?.['home'];

describe('the home page of a zone', () => {
  it('follows a vote: what needs me, what happens, then neither need nor minute left', async () => {
    const revision = v7();
    await api.sql(
      `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, consultation_opens_at, consultation_closes_at)
       values ($1, $2, 'Quais', 'r', $3, 'consultation', now(), now() - interval '1 day', now() - interval '1 minute')`,
      [api.zone, revision, agent.id],
    );
    expect(await home(agent)).toMatchObject({
      minutes: 2,
      needsYou: [{ kind: 'open_poll', id: revision, title: 'Quais', dueAt: null }],
    });
    const closesAt = new Date(Date.now() + 3_600_000).toISOString();
    const opened = await api.ask(agent, OPEN, { zone: api.slug, revision, closesAt });
    const poll = (opened.data as { openPoll: { id: string } }).openPoll.id;
    await api.register();
    expect(await home(agent)).toMatchObject({ minutes: 0, needsYou: [] });
    expect(await home(lea)).toEqual({
      minutes: 1,
      needsYou: [{ kind: 'vote', id: poll, title: 'Quais', minutes: 1, dueAt: closesAt }],
      happening: [{ kind: 'poll', id: poll, title: 'Quais', at: closesAt, value: 0, base: 1 }],
      decided: [],
    });
    await api.ask(lea, CAST, { zone: api.slug, poll });
    await api.register();
    expect(await home(lea)).toMatchObject({ minutes: 0, needsYou: [], happening: [{ value: 1, base: 1 }] });
    expect(await home(null)).toMatchObject({ minutes: 0, needsYou: [], happening: [{ value: 1, base: 1 }] });
  });

  it('says that a zone does not exist', async () => {
    const answer = await api.ask(null, HOME, { zone: 'nowhere' });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
