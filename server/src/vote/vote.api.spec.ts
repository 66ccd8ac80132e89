import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { checkLineProof, readLineProof } from '@communaux/shared/register/file';
import { recount } from '@communaux/shared/vote';
import { openApi, type Answer, type Api } from '../../test/api.js';
import type { Person } from '../../test/world.js';
import { sha256 as lineSha256 } from '../register/index.js';
import { sha256 } from './sha256.js';

let api: Api;
let agent: Person;
let lea: Person;
let sam: Person;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Anne', { role: 'agent', college: 'authority' });
  lea = await api.aPerson('Léa', { college: 'residents' });
  sam = await api.aPerson('Sam');
  await api.platform.jobs.start();
});
afterAll(() => api.close());

/** A revision of a new article whose consultation has just ended. */
const aConsultedRevision = async (): Promise<string> => {
  const [id, article] = [v7(), v7()];
  await api.sql('insert into article (zone_id, id, position) values ($1, $2, 1)', [api.zone, article]);
  await api.sql(
    `insert into revision (zone_id, id, title, reasons, author_id, stage, created_at, submitted_at, examined_at, consultation_opens_at, consultation_closes_at)
     values ($1, $2, 'Quais', 'Ils débordent', $3, 'consultation', now(), now(), now(), now() - interval '1 day', now() - interval '1 second')`,
    [api.zone, id, lea.id],
  );
  await api.sql(
    `insert into revision_change (zone_id, revision_id, article_id, base_version, title, text)
     values ($1, $2, $3, 0, 'Quais', 'Deux heures par passage.')`,
    [api.zone, id, article],
  );
  return id;
};

const OPEN = `mutation ($zone: String!, $revision: UUID!, $closesAt: DateTime!) {
  result: openPoll(zone: $zone, revision: $revision, closesAt: $closesAt) {
    __typename ... on Poll { id title stage frozenHash closesAt revision { stage } turnout } ... on Refused { reasons { code } } } }`;
const CAST = `mutation ($zone: String!, $poll: UUID!, $choice: String!) {
  result: castBallot(zone: $zone, poll: $poll, choice: $choice) {
    __typename ... on BallotReceipt { pollId choice number castAt frozenHash } ... on Refused { reasons { code facts } } } }`;
const READ = `query ($zone: String!, $id: UUID!) { poll(zone: $zone, id: $id) {
  stage certified outcome myChoice myCollegeKey revision { stage } } }`;

type Result = Readonly<Record<string, unknown>> & { readonly id: string };
const resultOf = ({ data, errors }: Answer): Result => {
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data['result'] as Result;
};
const open = async (revision: string, inMs: number, by: Person | null = agent): Promise<Answer> =>
  api.ask(by, OPEN, {
    zone: api.slug,
    revision,
    closesAt: new Date(Date.now() + inMs).toISOString(),
  });
const cast = (by: Person | null, poll: string, choice: string): Promise<Answer> =>
  api.ask(by, CAST, { zone: api.slug, poll, choice });
const read = async (id: string, by: Person | null = null) =>
  (await api.ask(by, READ, { zone: api.slug, id })).data?.['poll'] as Result | null;

const proofOf = async (by: Person, poll: string): Promise<Result> => {
  await api.register();
  return resultOf(
    await api.ask(
      by,
      `query ($zone: String!, $poll: UUID!) { result: ballotProof(zone: $zone, poll: $poll) {
         ... on LineProof { seq file } ... on Refused { reasons { code } } } }`,
      { zone: api.slug, poll },
    ),
  );
};

const DRAFT = `mutation ($zone: String!, $input: DraftPollInput!) {
  result: draftPoll(zone: $zone, input: $input) { __typename ... on Poll { id stage title method theme } ... on Refused { reasons { code } } } }`;
const MOVE = (act: string) => `mutation ($zone: String!, $poll: UUID!) {
  result: ${act}(zone: $zone, poll: $poll) { __typename ... on Poll { id stage tieSeed } ... on Refused { reasons { code } } } }`;
const aDraft = (more: object = {}) => ({
  asked: 'Quel projet financer ?',
  questionForm: {
    method: 'approval',
    options: [
      { key: 'a', label: 'Noues', cost: null },
      { key: 'b', label: 'Haies', cost: null },
    ],
    places: 1,
    most: null,
  },
  theme: 'soil',
  liveResults: true,
  closesAt: new Date(Date.now() + 3_000).toISOString(),
  ...more,
});
const draft = (by: Person | null, more: object = {}) =>
  api.ask(by, DRAFT, { zone: api.slug, input: aDraft(more) });

describe('a vote on anything', () => {
  it('goes from a proposal to a published choice by the clock alone, its live count shown on the way', async () => {
    const proposed = resultOf(await draft(lea));
    expect(proposed).toMatchObject({
      stage: 'draft',
      title: 'Quel projet financer ?',
      method: 'approval',
      theme: 'soil',
    });
    const ask = (by: Person | null, act: string, poll = proposed.id) =>
      api.ask(by, MOVE(act), { zone: api.slug, poll });
    expect((await ask(lea, 'schedulePoll')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(resultOf(await ask(agent, 'schedulePoll'))).toMatchObject({
      stage: 'scheduled',
      tieSeed: expect.any(String),
    });
    while ((await read(proposed.id))?.['stage'] !== 'open') await new Promise((go) => setTimeout(go, 30));
    expect(resultOf(await cast(lea, proposed.id, 'b'))).toMatchObject({ choice: 'b' });
    const live = await api.ask(
      null,
      'query ($zone: String!, $id: UUID!) { liveResult(zone: $zone, poll: $id) { outcome countedAt } openBallots(zone: $zone, poll: $id) { next } }',
      { zone: api.slug, id: proposed.id },
    );
    expect(live.data).toMatchObject({ liveResult: { outcome: { winners: ['b'] } }, openBallots: null });
    while ((await read(proposed.id))?.['stage'] !== 'published')
      await new Promise((go) => setTimeout(go, 50));
    expect(await read(proposed.id)).toMatchObject({
      certified: true,
      outcome: { kind: 'choice', winners: ['b'] },
    });
    const proof = readLineProof(String((await proofOf(lea, proposed.id))['file']));
    expect(proof?.text).toContain(`"facts":{"ballot":"${proposed.id}"`);
    expect(proof && checkLineProof(lineSha256, proof)).toEqual([]);
    expect(await proofOf(agent, proposed.id)).toMatchObject({ reasons: [{ code: 'line-unknown' }] });
    expect(resultOf(await ask(agent, 'withdrawPoll'))).toMatchObject({
      reasons: [{ code: 'poll-already-open' }],
    });
  }, 15_000);

  it('is refused to who does not sit in the body, in secret, or in a form that no question has', async () => {
    expect(resultOf(await draft(sam))).toMatchObject({ reasons: [{ code: 'no-mandate-to-propose' }] });
    expect(resultOf(await draft(lea, { mode: 'secret' }))).toMatchObject({
      reasons: [{ code: 'secret-not-yet' }],
    });
    expect((await draft(null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await draft(lea, { questionForm: { method: 'lottery' } })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('a vote of the zone', () => {
  it('goes from a consulted revision to a certificate that anyone downloads and recounts', async () => {
    const revision = await aConsultedRevision();
    const poll = resultOf(await open(revision, 1_500));
    expect(poll).toMatchObject({
      __typename: 'Poll',
      stage: 'open',
      revision: { stage: 'vote' },
      turnout: { present: 0, registered: 2 },
    });
    expect(resultOf(await cast(lea, poll.id, 'no'))).toMatchObject({ number: 1 });
    expect(resultOf(await cast(lea, poll.id, 'yes'))).toMatchObject({
      __typename: 'BallotReceipt',
      pollId: poll.id,
      choice: 'yes',
      number: 2,
      frozenHash: poll['frozenHash'],
    });
    resultOf(await cast(agent, poll.id, 'yes'));
    expect(await read(poll.id, lea)).toMatchObject({
      stage: 'open',
      outcome: null,
      myChoice: 'yes',
      myCollegeKey: 'residents',
    });
    const path = `/zones/${api.slug}/polls/${poll.id}/certificate.json`;
    expect((await api.fetch(path)).status).toBe(404);
    const waiting = async (): Promise<boolean> => {
      const now = await read(poll.id);
      return now?.['stage'] !== 'published' || (now['revision'] as { stage: string }).stage === 'vote';
    };
    while (await waiting()) await new Promise((go) => setTimeout(go, 50));
    expect(await read(poll.id)).toMatchObject({ certified: true, revision: { stage: 'rejected' } });
    const file = await api.fetch(path);
    expect(file.headers.get('content-type')).toMatch('application/json');
    expect(file.headers.get('content-disposition')).toBe('attachment');
    expect(recount(JSON.parse(await file.text()), sha256)).toMatchObject({
      kind: 'confirmed',
      outcome: { verdict: 'rejected', raw: { present: 2, yes: 2 } },
    });
  }, 15_000);

  it('opens once, for an agent, on a revision that was consulted and a close still to come', async () => {
    const revision = await aConsultedRevision();
    const refused = (code: string) => ({ __typename: 'Refused', reasons: [{ code }] });
    expect(resultOf(await open(revision, -1_000))).toMatchObject({
      reasons: expect.arrayContaining([{ code: 'too-late-to-open' }]),
    });
    expect(resultOf(await open(v7(), 60_000))).toEqual(refused('unknown-revision'));
    expect((await open(revision, 60_000, lea)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await open(revision, 60_000, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const both = await Promise.all([open(revision, 60_000), open(revision, 60_000)]);
    expect(both.map((answer) => String(resultOf(answer)['__typename'])).toSorted()).toEqual([
      'Poll',
      'Refused',
    ]);
    expect(await api.sql('select from poll where revision_id = $1', [revision])).toHaveLength(1);
  });

  it('refuses a voter without mandate, a visitor, an unknown poll and a choice that does not exist', async () => {
    const poll = resultOf(await open(await aConsultedRevision(), 60_000));
    expect(resultOf(await cast(sam, poll.id, 'yes'))).toMatchObject({ reasons: [{ code: 'not-on-roll' }] });
    expect(resultOf(await cast(lea, v7(), 'yes'))).toMatchObject({ reasons: [{ code: 'poll-unknown' }] });
    expect((await cast(null, poll.id, 'yes')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(resultOf(await cast(lea, poll.id, 'perhaps'))).toMatchObject({
      reasons: [{ code: 'ballot-unknown-option' }],
    });
    expect((await api.fetch(`/zones/${api.slug}/polls/x/certificate.json`)).status).toBe(404);
    expect((await api.fetch(`/zones/elsewhere/polls/${poll.id}/certificate.json`)).status).toBe(404);
  });

  it('never shows nor takes a ballot through another zone', async () => {
    const poll = resultOf(await open(await aConsultedRevision(), 60_000));
    const other = v7();
    await api.sql(
      `insert into zone (id, slug, name, authority_siren) values ($1, 'ailleurs', 'Ailleurs', '200071223')`,
      [other],
    );
    await api.sql('insert into membership (zone_id, id, person_id, role) values ($1, $2, $3, $4)', [
      other,
      v7(),
      lea.id,
      'resident',
    ]);
    api.platform.sessions.forget(lea.id);
    const ask = (query: string, variables: object) => api.ask(lea, query, { zone: 'ailleurs', ...variables });
    expect((await ask(READ, { id: poll.id })).data).toEqual({ poll: null });
    expect(resultOf(await ask(CAST, { poll: poll.id, choice: 'yes' }))).toMatchObject({
      reasons: [{ code: 'poll-unknown' }],
    });
  });
});
