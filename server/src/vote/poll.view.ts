import { personOf } from '@communaux/shared/access';
import { quorumMeter, type Frozen } from '@communaux/shared/vote';
import type { Poll, PollPage } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';

type Row = Omit<Poll, 'rules' | 'turnout' | 'questionForm'> & {
  readonly frozen: Frozen;
  readonly presence: Readonly<Record<string, number>>;
};

const LARGEST_PAGE = 50;

// Who came is counted from roll and ballots on the spot; what they chose stays in the box until the outcome is stored.
const POLL = `
  select poll.id, poll.title, poll.question, poll.mode, poll.method, poll.stage,
    to_char(poll.opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "opensAt",
    to_char(poll.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closesAt",
    poll.frozen->'document' as frozen, poll.frozen_hash as "frozenHash", poll.rule_set_version as "ruleSetVersion",
    poll.outcome, poll.certificate is not null as certified, presence.presence,
    (select jsonb_build_object('id', id, 'title', title, 'stage', stage)
     from revision where zone_id = poll.zone_id and revision.id = poll.revision_id) as revision,
    mine."myCollegeKey", mine."myChoice", mine."myCastAt"
  from poll
  cross join lateral (
    select coalesce(jsonb_object_agg(college_id, present), '{}') as presence from (
      select roll.college_id, count(distinct ballot.person_id)::int as present
      from ballot join roll_line roll using (zone_id, poll_id, person_id)
      where ballot.zone_id = poll.zone_id and ballot.poll_id = poll.id group by roll.college_id) as by_college
  ) as presence
  left join lateral (
    select college.key as "myCollegeKey", last.choice as "myChoice", last.at as "myCastAt"
    from roll_line roll join college on college.zone_id = roll.zone_id and college.id = roll.college_id
    left join lateral (
      select choice, to_char(cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from ballot
      where zone_id = roll.zone_id and poll_id = roll.poll_id and person_id = roll.person_id
      order by number desc limit 1) as last on true
    where roll.zone_id = poll.zone_id and roll.poll_id = poll.id and roll.person_id = $2
  ) as mine on true
  where poll.zone_id = $1 and poll.frozen_hash is not null`;

/** One poll as this actor may see it. */
export const readPoll =
  (id: string): UseCase<Poll | null> =>
  async ({ tx, actor, zoneId }) => {
    const [row] = await tx.query<Row>(`${POLL} and poll.id = $3`, [zoneId, personOf(actor), id]);
    return row ? toPoll(row) : null;
  };

type Request = { readonly after: string | null; readonly first: number };

/** Newest first: identifiers are time-ordered, so the last one of a page is the cursor to the next. */
export const readPolls =
  ({ after, first }: Request): UseCase<PollPage> =>
  async ({ tx, actor, zoneId }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const rows = await tx.query<Row>(
      `${POLL} and ($3::uuid is null or poll.id < $3) order by poll.id desc limit $4`,
      [zoneId, personOf(actor), after, size + 1],
    );
    const page = rows.slice(0, size).map(toPoll);
    return { items: page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null };
  };

/** A college of the meter is also known by its key, which its shape and colour hang on. */
const toPoll = ({ frozen: { question, ruleSet, colleges }, presence, ...row }: Row): Poll => {
  const meter = quorumMeter(ruleSet, colleges, presence);
  const keyed = meter.colleges.map((gauge, at) => ({ ...gauge, key: colleges[at]?.key }));
  return { ...row, questionForm: question, rules: ruleSet, turnout: { ...meter, colleges: keyed } };
};
