import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import type { PollId } from '@communaux/shared/kernel';
import type { Certificate, Question } from '@communaux/shared/vote';
import { aServer, type ServerProcess } from '../../test/server-process.js';
import { openWorld, type Person, type World } from '../../test/world.js';
import { afterClose, aPoll, closed, ruleNow } from './poll.fixture.js';

const ELECTORS = 500;
const KILLS = 3;
/** Connections that the elector's side cuts before the answer can come. */
const CUT_SHARE = 0.3;
const CUT_WITHIN_MS = 60;
const VOTE_WITHIN_MS = 1_500;

const options = ['a', 'b', 'c'].map((key) => ({ key, label: `Projet ${key}`, cost: null }));
const QUESTION: Question = { method: 'irv', options };
const CHOICES = ['a>b>c', 'b>a', 'c', 'b>c>a', 'blank'];

let world: World;
let agent: Person;
let server: ServerProcess;
let electors: readonly string[];
/** Nobody insists after the end of the spec, whatever happened in it. */
let over = false;
const secretOf = (person: string): string => `secret of ${person}`;

/** Five hundred people with a mandate and a session, in four statements. */
const manyElectors = async (): Promise<readonly string[]> => {
  const people = Array.from({ length: ELECTORS }, () => v7());
  const ids = people.map(() => v7());
  const secrets = people.map((person) => createHash('sha256').update(secretOf(person)).digest());
  await world.sql(`insert into person (id, name) select id, 'Électeur' from unnest($1::uuid[]) as id`, [
    people,
  ]);
  await world.sql(
    `insert into membership (zone_id, id, person_id, role) select $1, id, person, 'resident' from unnest($2::uuid[], $3::uuid[]) as one (id, person)`,
    [world.zone, ids, people],
  );
  await world.sql(
    `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at)
     select $1, id, body_id, college, person, now() - interval '1 day', now() + interval '1 year'
     from unnest($2::uuid[], $3::uuid[]) with ordinality as one (id, person, place)
     join (select id as college, body_id, position from college where zone_id = $1) as colleges on colleges.position = one.place % 5`,
    [world.zone, ids, people],
  );
  await world.sql(
    `insert into session (id, secret_hash, person_id, door) select id, secret, person, 'demo' from unnest($1::uuid[], $2::bytea[], $3::uuid[]) as one (id, secret, person)`,
    [ids, secrets, people],
  );
  return people;
};

beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent' });
  electors = await manyElectors();
  await ruleNow(world, 2, { openBallots: true });
  server = await aServer(world.url);
}, 60_000);
afterAll(async () => {
  over = true;
  await server.end();
  await world.close();
}, 60_000);

const CAST = `mutation ($zone: String!, $poll: UUID!, $choice: String!, $key: UUID!) {
  castBallot(zone: $zone, poll: $poll, choice: $choice, requestKey: $key) { __typename ... on BallotReceipt { number choice } } }`;
type Receipt = { readonly number: number; readonly choice: string };
type Acknowledged = Receipt & { readonly person: string; readonly key: string };

/** One try; undefined when the connection was cut, by us or by the death of the server. */
const once = async (
  person: string,
  poll: PollId,
  choice: string,
  key: string,
): Promise<Receipt | undefined> => {
  const cut =
    Math.random() < CUT_SHARE ? AbortSignal.timeout(Math.floor(Math.random() * CUT_WITHIN_MS)) : null;
  try {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `communaux=${secretOf(person)}` },
      body: JSON.stringify({ query: CAST, variables: { zone: world.slug, poll, choice, key } }),
      signal: cut,
    });
    const answer = (await response.json()) as { data?: { castBallot?: Receipt & { __typename: string } } };
    const told = answer.data?.castBallot;
    return told?.__typename === 'BallotReceipt' ? { number: told.number, choice: told.choice } : undefined;
  } catch {
    return undefined;
  }
};

/** What a phone does: the same request, again and again, until it is told that the ballot is in. */
const insist = async (person: string, poll: PollId, choice: string): Promise<Acknowledged> => {
  const key = v7();
  for (;;) {
    if (over) throw new Error('The spec ended before this ballot was taken');
    const receipt = await once(person, poll, choice, key);
    if (receipt) return { ...receipt, person, key };
    await afterClose(20 + Math.random() * 200);
  }
};

/** Everybody votes, a third of them changes their mind; the server dies `kills` times meanwhile. */
const voteUnderFire = async (poll: PollId, voters: readonly string[], kills: number) => {
  await server.start();
  const vote = async (person: string, at: number): Promise<readonly Acknowledged[]> => {
    await afterClose(Math.random() * VOTE_WITHIN_MS);
    const first = await insist(person, poll, CHOICES[at % CHOICES.length] ?? 'a');
    if (at % 3 !== 0) return [first];
    return [first, await insist(person, poll, CHOICES[(at + 1) % CHOICES.length] ?? 'a')];
  };
  const fire = async (): Promise<void> => {
    for (let n = 0; n < kills; n += 1) {
      await afterClose((VOTE_WITHIN_MS / kills) * (0.3 + Math.random() / 2));
      await server.kill();
      await server.start();
    }
  };
  const [told] = await Promise.all([Promise.all(voters.map(vote)), fire()]);
  await server.kill();
  return told.flat();
};

type Stored = {
  readonly person_id: string;
  readonly number: number;
  readonly choice: string;
  readonly request_key: string | null;
};

/** The law: each acknowledged request is one ballot, each ballot one acknowledged request, the last of each is counted. */
const faults = async (poll: PollId, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> => {
  const box = await world.sql<Stored>(
    'select person_id, number, choice, request_key from ballot where poll_id = $1 order by person_id, number',
    [poll],
  );
  const [row] = await world.sql<{ certificate: Certificate }>('select certificate from poll where id = $1', [
    poll,
  ]);
  const lines = (await world.register()).filter(
    ({ act, facts }) => act === 'ballot.cast' && facts['ballot'] === poll,
  );
  const name = (person: string, number: number, choice: string) => `${person} ${number} ${choice}`;
  const kept = box.map(({ person_id, number, choice }) => name(person_id, number, choice));
  const told = acknowledged.map(({ person, number, choice }) => name(person, number, choice));
  const last = new Map(box.map(({ person_id, choice }) => [person_id, choice]));
  const counted = row?.certificate.ballots ?? [];
  return [
    ...told.filter((one) => !kept.includes(one)).map((one) => `acknowledged, not kept: ${one}`),
    ...kept.filter((one) => !told.includes(one)).map((one) => `kept, never acknowledged: ${one}`),
    ...(new Set(told).size === told.length ? [] : ['two requests were told the same ballot']),
    ...(lines.length === box.length ? [] : [`${box.length} ballots, ${lines.length} lines of the register`]),
    ...(counted.length === last.size ? [] : [`${last.size} electors voted, ${counted.length} were counted`]),
    ...counted
      .filter(({ personId, choice }) => last.get(personId) !== choice)
      .map(({ personId }) => `not their last: ${personId}`),
  ];
};

describe('five hundred electors, retries, cut connections, and a server that is killed', () => {
  it('have each acknowledged ballot counted once, none lost and none twice', async () => {
    const poll = await aPoll(world, agent, 600_000, { question: QUESTION });
    const acknowledged = await voteUnderFire(poll, electors, KILLS);
    expect(acknowledged).toHaveLength(ELECTORS + Math.ceil(ELECTORS / 3));
    await closed(world, poll);
    expect(await faults(poll, acknowledged)).toEqual([]);
    expect(await world.verified()).toBe(true);
  }, 300_000);

  it('would have some twice if a request sent again were not known again: the same check tells', async () => {
    await world.sql(`create function forget_request() returns trigger language plpgsql as
      $$ begin new.request_key := null; return new; end $$`);
    await world.sql(
      'create trigger forget_request before insert on ballot for each row execute function forget_request()',
    );
    const poll = await aPoll(world, agent, 600_000, { question: QUESTION });
    const acknowledged = await voteUnderFire(poll, electors.slice(0, 200), 1);
    await closed(world, poll);
    expect(await faults(poll, acknowledged)).toContainEqual(
      expect.stringMatching(/^kept, never acknowledged/),
    );
  }, 300_000);
});
