import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { startingRuleSet } from '../../shared/dist/body/index.js';
import type { CollegeId, PollId } from '../../shared/dist/kernel/index.js';
import { NO_TIE_ORDERS, type Frozen, type Question } from '../../shared/dist/vote/index.js';
import type { Ground } from './ground.js';
import { ZONE, id } from './zone.js';

const BODY = id(6, 9);
const COLLEGES = ['firms', 'employees', 'residents'] as const;
const collegeId = (n: number): string => id(7, 90 + n);

const ELECTOR = 14;
const secretOf = (n: number): string => `bench-secret-of-elector-${n}-never-used-elsewhere`;
export const electorCookie = (n: number): string => `communaux=${secretOf(n)}`;

/** Body, colleges, a rule, and so many electors, spread over the colleges, each signed in where they are to vote. */
export const seedElectors = async ({ owner }: Ground, electors: number, signedIn: boolean): Promise<void> => {
  await owner.query(
    `insert into body (zone_id, id, name) values ('${ZONE}', '${BODY}', 'Assemblée') on conflict do nothing`,
  );
  for (const [n, key] of COLLEGES.entries())
    await owner.query(
      `insert into college (zone_id, id, body_id, key, name, shape, position) values ($1, $2, $3, $4, '{"fr": "C", "en": "C"}', 'square', $5) on conflict do nothing`,
      [ZONE, collegeId(n), BODY, key, n],
    );
  await owner.query(
    `insert into rule_set (zone_id, body_id, version, rules, effective_from) values ($1, $2, 1, $3, '2026-01-01') on conflict do nothing`,
    [ZONE, BODY, JSON.stringify(rules())],
  );
  await owner.query(
    `insert into person (id, name) select ('00000000-0000-7000-800e-' || lpad(to_hex(n), 12, '0'))::uuid, 'Électeur ' || n from generate_series(1, $1::int) n on conflict do nothing`,
    [electors],
  );
  if (signedIn) await signIn(owner, electors);
};

const signIn = async (owner: Ground['owner'], electors: number): Promise<void> => {
  await owner.query(
    `insert into membership (zone_id, id, person_id, firm_id, role)
     select $1, ('00000000-0000-7000-800f-' || lpad(to_hex(n), 12, '0'))::uuid, ('00000000-0000-7000-800e-' || lpad(to_hex(n), 12, '0'))::uuid, $2, 'delegate' from generate_series(1, $3::int) n on conflict do nothing`,
    [ZONE, id(1, 1), electors],
  );
  const all = Array.from({ length: electors }, (_, at) => at + 1);
  await owner.query(
    `insert into session (id, secret_hash, person_id, door) select *, 'demo' from unnest($1::uuid[], $2::bytea[], $3::uuid[]) on conflict do nothing`,
    [
      all.map((n) => id(16, n)),
      all.map((n) => createHash('sha256').update(secretOf(n)).digest()),
      all.map((n) => id(ELECTOR, n)),
    ],
  );
};

const rules = () => ({
  ...startingRuleSet(COLLEGES.map((_, n) => ({ id: collegeId(n) as CollegeId }))),
  openBallots: false,
});

export const pollId = (n: number): PollId => id(10, n) as PollId;

/**
 * The roll of a poll, before the poll itself: whatever is put in its box can then be there when it opens. The judges of
 * the database are asked to look away meanwhile: they have tests of their own.
 */
export const seedRoll = (ground: Ground, n: number, electors: number): Promise<unknown> =>
  unjudged(ground, (client) =>
    client.query(
      `insert into roll_line (zone_id, poll_id, person_id, college_id)
       select $1, $2, ('00000000-0000-7000-800e-' || lpad(to_hex(n), 12, '0'))::uuid, ($3::uuid[])[1 + n % 3] from generate_series(1, $4::int) n`,
      [ZONE, pollId(n), COLLEGES.map((_, at) => collegeId(at)), electors],
    ),
  );

/** Opens the poll of a roll that is written, until then. */
export const openPoll = (
  ground: Ground,
  n: number,
  question: Question,
  electors: number,
  closesAt: number,
): Promise<unknown> =>
  unjudged(ground, (client) =>
    client.query(
      `insert into poll (zone_id, id, body_id, title, question, question_form, stage, opens_at, closes_at, rule_set_version, frozen, frozen_hash, created_at)
       values ($1, $2, $3, 'Banc', 'Lequel ?', $4, 'open', to_timestamp($5::bigint / 1000.0), to_timestamp($6::bigint / 1000.0), 1, $7, $8, now())`,
      [
        ZONE,
        pollId(n),
        BODY,
        JSON.stringify(question),
        closesAt - OPEN_FOR,
        closesAt,
        JSON.stringify({ document: frozenOf(pollId(n), question, electors, closesAt), text: '' }),
        digest('frozen'),
      ],
    ),
  );

const OPEN_FOR = 30 * 86_400_000;

export const unjudged = async <Done>(
  { owner }: Ground,
  write: (client: PoolClient) => Promise<Done>,
): Promise<Done> => {
  const client = await owner.connect();
  try {
    await client.query('set session_replication_role = replica');
    return await write(client);
  } finally {
    await client.query('set session_replication_role = default');
    client.release();
  }
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export const frozenOf = (pollId: PollId, question: Question, electors: number, closesAt: number): Frozen => ({
  pollId,
  asked: 'Lequel ?',
  question,
  mode: 'public',
  call: 1,
  liveResults: false,
  chair: null,
  tieOrders: { ...NO_TIE_ORDERS, seed: 'banc' },
  ruleSet: rules(),
  overrideReason: null,
  colleges: COLLEGES.map((key, at) => ({
    id: collegeId(at) as CollegeId,
    key,
    name: key,
    // Elector n is of college n modulo 3, n counting from 1.
    registered: Math.floor((electors - at) / 3) + (at === 0 ? 0 : 1),
  })),
  pairs: [],
  textDigest: digest('text'),
  rollDigest: digest('roll'),
  opensAt: closesAt - OPEN_FOR,
  closesAt,
});
