import { ruleSetSchema, type RuleSet } from '@communaux/shared/body';
import { instant, isRefused, type Instant } from '@communaux/shared/kernel';
import {
  amendedColleges,
  decideCallAgain,
  quorumMeter,
  type Amendment,
  type ElectoralCollege,
  type Outcome,
  type Stage,
} from '@communaux/shared/vote';
import type { Poll } from '../generated/schema.js';
import { PRESENCE } from './presence.js';

type Shown = 'rules' | 'turnout' | 'callableAgain' | 'outcome' | 'stage';
export type PollRow = Omit<Poll, Shown> & {
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly closesMs: string;
  /** As frozen, or as they stand today for a poll that has not opened: those of a later version come in by default. */
  readonly rules: unknown;
  readonly colleges: readonly ElectoralCollege[] | null;
  readonly presence: Readonly<Record<string, number>>;
  /** Corrections of the roll that two people signed: they change how many are registered. */
  readonly amendments: readonly Pick<Amendment, 'act' | 'collegeId'>[];
};

/** Newest first wherever polls are listed: identifiers are time-ordered. $1 zone, $2 person or null, $3 is a member. */
export const SELECT_POLL = `
  select poll.id, poll.title, poll.question, poll.question_form as "questionForm", poll.mode, poll.method, poll.stage, poll.theme,
    case when $3 then (select name from person where id = poll.proposed_by) end as "proposedBy",
    coalesce(poll.proposed_by = $2, false) as mine,
    to_char(poll.opens_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "opensAt",
    to_char(poll.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closesAt",
    (extract(epoch from poll.closes_at) * 1000)::bigint::text as "closesMs",
    to_char(poll.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "withdrawnAt",
    to_char(poll.contest_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "contestUntil",
    to_char(poll.annulled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "annulledAt",
    (select settled_as from veto where veto.zone_id = $1 and veto.poll_id = poll.id) as "vetoSettledAs",
    poll.live_results as "liveResults", poll.tie_seed as "tieSeed", poll.call, poll.first_call as "firstCall",
    (select id from poll later where later.zone_id = $1 and later.first_call = poll.id and later.withdrawn_at is null) as "secondCall",
    coalesce(poll.frozen->'document'->'ruleSet', (
      select rules from rule_set where rule_set.zone_id = $1 and rule_set.body_id = poll.body_id and version = poll.rule_set_version)) as rules,
    poll.frozen->'document'->'colleges' as colleges, poll.frozen_hash as "frozenHash", poll.rule_set_version as "ruleSetVersion",
    poll.outcome, poll.certificate is not null as certified, presence.presence,
    coalesce((select jsonb_agg(jsonb_build_object('act', act, 'collegeId', college_id)) from roll_amendment
      where zone_id = $1 and poll_id = poll.id and answer = 'co-signed'), '[]') as amendments,
    (select jsonb_build_object('id', id, 'title', title, 'stage', stage)
     from revision where zone_id = $1 and revision.id = poll.revision_id) as revision,
    coalesce((select jsonb_agg(jsonb_build_object(
        'id', contest.id, 'madeBy', case when $3 then maker.name end, 'mine', coalesce(contest.person_id = $2, false), 'grounds', contest.grounds,
        'madeAt', to_char(contest.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'ruling', contest.ruling, 'answer', contest.answer,
        'answeredBy', case when $3 then answerer.name end, 'answerMine', coalesce(contest.answered_by = $2, false), 'answeredAt', to_char(contest.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'coSignedBy', case when $3 then signer.name end, 'coSignedAt', to_char(contest.co_signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by contest.made_at)
      from poll_contest contest join person maker on maker.id = contest.person_id
      left join person answerer on answerer.id = contest.answered_by left join person signer on signer.id = contest.co_signed_by
      where contest.zone_id = $1 and contest.poll_id = poll.id), '[]') as contests,
    mine.line->>'collegeKey' as "myCollegeKey", mine.line as "myLine",
    mine.ballot->>'choice' as "myChoice", mine.ballot->>'castAt' as "myCastAt", mine.ballot as "myBallot",
    coalesce((select jsonb_agg(jsonb_build_object(
        'personId', giver.id, 'name', giver.name, 'collegeKey', college.key, 'choice', last.choice,
        'castAt', to_char(last.cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'inPerson', coalesce(last.door <> 'proxy', false)) order by folded(giver.name), giver.id)
      from roll_line roll join person giver on giver.id = roll.person_id join college on college.zone_id = $1 and college.id = roll.college_id
      left join lateral (
        select choice, cast_at, door from ballot where zone_id = $1 and poll_id = poll.id and person_id = roll.person_id order by number desc limit 1) as last on true
      where roll.zone_id = $1 and roll.poll_id = poll.id and roll.proxy_to = $2), '[]') as "myMandates"
  from poll
  cross join lateral (
    ${PRESENCE}
  ) as presence
  left join lateral (
    select jsonb_build_object('collegeKey', college.key, 'voice', roll.voice, 'recused', roll.recused, 'seat', seat.label, 'proxyTo', holder.name) as line,
      case when last.choice is not null then jsonb_build_object('choice', last.choice, 'number', last.number, 'door', last.door,
        'castAt', to_char(last.cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'castBy', actor.name) end as ballot
    from roll_line roll join college on college.zone_id = $1 and college.id = roll.college_id
    left join seat on seat.zone_id = $1 and seat.id = roll.seat_id
    left join person holder on holder.id = roll.proxy_to
    left join lateral (
      select choice, number, door, cast_at, cast_by from ballot
      where zone_id = $1 and poll_id = roll.poll_id and person_id = roll.person_id order by number desc limit 1) as last on true
    left join person actor on actor.id = last.cast_by and last.cast_by <> roll.person_id
    where roll.zone_id = $1 and roll.poll_id = poll.id and roll.person_id = $2
  ) as mine on true
  where poll.zone_id = $1`;

/** As the contract shows it. A college of the meter is also known by its key, which its shape and colour hang on. */
export const toPoll = (
  { rules, colleges, presence, amendments, closesMs, ...row }: PollRow,
  now: Instant,
): Poll => {
  const ruleSet = ruleSetSchema.parse(rules);
  const first = {
    stage: row.stage,
    call: row.call,
    closesAt: instant(Number(closesMs)),
    outcome: row.outcome,
    annulled: row.annulledAt !== null,
    calledAgain: row.secondCall !== null,
  };
  return {
    ...row,
    rules: ruleSet,
    turnout: colleges && turnoutOf(ruleSet, amendedColleges(colleges, amendments), presence, row.call),
    callableAgain: !isRefused(decideCallAgain(first, ruleSet, now)),
  };
};

const turnoutOf = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  presence: PollRow['presence'],
  call: number,
) => {
  const meter = quorumMeter(ruleSet, colleges, presence, call);
  const keyed = meter.colleges.map((gauge, at) => ({ ...gauge, key: colleges[at]?.key }));
  return { ...meter, colleges: keyed };
};
