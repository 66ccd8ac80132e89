import { isAgent, membershipsIn, personOf } from '@communaux/shared/access';
import type { Happening, Home } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { sitsInBody } from '../vote/index.js';

export type MyPart = Pick<Home, 'minutes' | 'needsYou'> & { readonly booking: Happening | null };

/** Minutes that each kind of act asks of a person, as estimated: shown on its card and added up. */
export const MINUTES = {
  vote: 1,
  comment: 2,
  examine: 10,
  claim: 1,
  open_consultation: 2,
  open_poll: 2,
  guard: 5,
  consent: 2,
  nominate: 2,
  objections: 5,
  review: 5,
  amendment: 2,
  contest: 10,
  co_sign: 5,
  draft: 2,
  proposed: 2,
} as const;

/** Enough that an undated duty is not hidden behind dated ones; a bound, for an agent on whom a whole zone waits. */
const CARDS = 12;

/**
 * What waits for this member, in one statement: the nearest deadline first, and the minutes of the cards that are shown.
 * A draft can be announced as it is while the hours that the rule gives to vote still fit before its closing; later, with
 * another closing.
 */
export const readMyPart: UseCase<MyPart> = async ({ tx, actor, zoneId }) => {
  const delegateOf = membershipsIn(actor, zoneId).flatMap(({ role, firmId }) =>
    role === 'delegate' && firmId ? [firmId] : [],
  );
  const [row] = await tx.query<MyPart>(
    `with need as (
       select 'vote' as kind, poll.id, poll.title, poll.closes_at as due, poll.opens_at as since
       from poll join roll_line roll on roll.zone_id = $1 and roll.poll_id = poll.id and roll.person_id = $2
       where poll.zone_id = $1 and poll.stage = 'open' and poll.closes_at > now()
         and not exists (select from ballot where zone_id = $1 and poll_id = poll.id and person_id = $2)
       union all
       select 'comment', id, title, consultation_closes_at, consultation_opens_at from revision
       where zone_id = $1 and stage = 'consultation' and consultation_closes_at > now() and author_id <> $2
         and not exists (select from comment where zone_id = $1 and revision_id = revision.id and author_id = $2)
       union all
       select case stage when 'submitted' then 'examine' when 'admissible' then 'open_consultation' else 'open_poll' end,
         id, title, null, coalesce(consultation_closes_at, examined_at, submitted_at) from revision
       where $3 and zone_id = $1 and (stage in ('submitted', 'admissible')
         or stage = 'consultation' and consultation_closes_at <= now())
       union all
       select 'claim', claim.id, establishment.name, null, claim.made_at
       from claim join establishment on establishment.zone_id = $1 and establishment.id = claim.establishment_id
       where claim.zone_id = $1 and claim.state = 'waiting' and claim.person_id <> $2
         and ($3 or establishment.firm_id = any($4::uuid[]))
       union all
       select 'guard', poll.id, poll.title, watch.until, poll.closes_at
       from veto_right join mandate on mandate.zone_id = $1 and mandate.id = veto_right.mandate_id
         and mandate.person_id = $2 and mandate.starts_at <= now() and now() < mandate.ends_at
       join poll on poll.zone_id = $1 and poll.theme = any(veto_right.themes) and veto_right.granted_at <= poll.opens_at
       cross join lateral (
         select poll.closes_at + (poll.frozen #>> '{document,ruleSet,vetoHours}')::int * interval '1 hour' as until) as watch
       where veto_right.zone_id = $1 and veto_right.ended_at is null
         and poll.stage in ('tallied', 'contested', 'certified', 'published') and poll.annulled_at is null
         and poll.outcome ->> 'verdict' in ('adopted', 'elected') and now() < watch.until
         and (poll.passage = 1 or poll.frozen #>> '{document,ruleSet,vetoEffect}' = 'definitive')
         and not exists (select from veto where zone_id = $1 and poll_id = poll.id)
       union all
       select case when phase = 'objection' then 'consent' else 'nominate' end, consent.id, title, answers_close_at, opened_at
       from consent join consent_roll_line line on line.zone_id = $1 and line.consent_id = consent.id
         and line.person_id = $2 and line.voice = 'deliberative'
       where consent.zone_id = $1 and (
         phase = 'objection' and answers_close_at > now() and not exists (select from consent_answer
           where zone_id = $1 and consent_id = consent.id and round = consent.round and person_id = $2)
         or step = 'nomination' and not exists (select from consent_nomination
           where zone_id = $1 and consent_id = consent.id and person_id = $2))
       union all
       select case when review_due_at is null then 'objections' else 'review' end, id, title, null,
         coalesce(review_due_at, answers_close_at, opened_at) from consent
       where zone_id = $1 and (facilitator_id = $2 and step = 'consent' and phase = 'test'
           and exists (select from consent_objection where zone_id = $1 and consent_id = consent.id
             and round = consent.round and tested_at is null)
         or review_due_at is not null and (facilitator_id = $2 or $3))
       union all
       select 'proposed', consent.id, title, null, wording.written_at
       from consent join consent_text wording on wording.zone_id = $1 and wording.consent_id = consent.id
         and wording.version = consent.version and wording.nominee_id = $2 and wording.declined_at is null
       where consent.zone_id = $1 and step = 'proposal' and not exists (select from consent_round
         where zone_id = $1 and consent_id = consent.id and version >= consent.version)
       union all
       select 'amendment', poll.id, poll.title, poll.closes_at, poll.opens_at from poll
       where poll.zone_id = $1 and poll.stage = 'open' and poll.closes_at > now() and exists (
         select from roll_amendment asked where zone_id = $1 and poll_id = poll.id and answer is null
           and proposed_by <> $2 and person_id <> $2 and ($3
             or exists (select from membership where zone_id = $1 and person_id = asked.proposed_by and role = 'agent' and until is null)
             and exists (select from mandate where zone_id = $1 and body_id = poll.body_id and person_id = $2
               and voice = 'deliberative' and starts_at <= now() and now() < ends_at)))
       union all
       select case when answered_by is null then 'contest' else 'co_sign' end as act, poll.id, poll.title, null,
         min(coalesce(answered_at, made_at))
       from poll join poll_contest contest on contest.zone_id = $1 and contest.poll_id = poll.id
         and contest.co_signed_by is null and contest.person_id <> $2
       where poll.zone_id = $1 and poll.stage = 'contested'
         and case when answered_by is null then $3 else $7 and answered_by <> $2 end
       group by act, poll.id, poll.title
       union all
       (select 'draft', poll.id, poll.title, case when now() < announced.until then announced.until end, poll.created_at
       from poll cross join lateral (
         select poll.closes_at - (rules ->> 'votingHours')::int * interval '1 hour' as until from rule_set
         where zone_id = $1 and body_id = poll.body_id and effective_from <= now() order by version desc limit 1) as announced
       where $3 and poll.zone_id = $1 and poll.stage = 'draft' and poll.withdrawn_at is null
         order by poll.closes_at limit $6)
     ), card as (
       select *, ($5::jsonb ->> kind)::int as minutes, row_number() over (order by due nulls last, since, id) as rank from need
     )
     select
       (select coalesce(sum(minutes), 0)::int from card where rank <= $6) as minutes,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'title', title, 'minutes', minutes,
         'dueAt', to_char(due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by rank), '[]')
        from card where rank <= $6) as "needsYou",
       (select jsonb_build_object('kind', 'booking', 'id', held.booking_id, 'title', asset.name, 'value', null, 'base', null,
         'at', to_char(held.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from allocation held join asset on asset.zone_id = $1 and asset.id = held.asset_id
        where held.zone_id = $1 and held.person_id = $2 and held.kind = 'booking' and held.released_at is null
          and held.ends_at > now() order by held.starts_at limit 1) as booking`,
    [
      zoneId,
      personOf(actor),
      isAgent(actor, zoneId),
      delegateOf,
      JSON.stringify(MINUTES),
      CARDS,
      sitsInBody({ actor, zoneId }),
    ],
  );
  return row ?? { minutes: 0, needsYou: [], booking: null };
};
