-- Votes by every method. A poll is proposed, announced, opened by the clock, counted, perhaps contested, certified;
-- ballots are texts in the notation of their method, and each lies in the box of its elector's college.

alter table poll
  add column question_form jsonb not null default '{"method": "yes_no_blank"}' check (question_form ? 'method'),
  add column live_results boolean not null default false,
  add column tie_seed text check (length(tie_seed) between 1 and 200),
  add column tie_orders jsonb not null default '{"chair": null, "seniority": null}',
  add column chair_id uuid references person,
  add column call integer not null default 1 check (call between 1 and 10),
  add column first_call uuid,
  add column proposed_by uuid references person,
  add column theme text check (theme in ('soil', 'water', 'flows', 'mobility', 'jobs', 'budget', 'other')),
  add column contest_until timestamptz,
  add column annulled_at timestamptz,
  add column withdrawn_at timestamptz,
  add constraint poll_first_call foreign key (zone_id, first_call) references poll (zone_id, id),
  add constraint poll_calls_follow check ((call = 1) = (first_call is null)),
  add constraint poll_withdrawn_before_opening check (withdrawn_at is null or stage in ('draft', 'scheduled')),
  drop column method;
alter table poll add column method text generated always as (question_form->>'method') stored;
-- `json` keeps the very text that digests were taken of; a certificate is read whole or not at all.
alter table poll alter column certificate type json using certificate::json;

drop index poll_one_per_revision;
create unique index poll_one_per_revision_and_call on poll (zone_id, revision_id, call) where revision_id is not null and withdrawn_at is null;
create unique index poll_called_again_once on poll (zone_id, first_call, call) where withdrawn_at is null;
create index poll_newest on poll (zone_id, theme, id);

alter table roll_line
  add column seat_id uuid,
  add column voice text not null default 'deliberative' check (voice in ('deliberative', 'consultative', 'observer')),
  add column recused boolean not null default false,
  add column proxy_to uuid references person,
  add constraint roll_line_seat foreign key (zone_id, seat_id) references seat (zone_id, id);
create index roll_line_recused on roll_line (zone_id, poll_id, person_id) where recused;
create index roll_line_seated on roll_line (zone_id, poll_id, seat_id) where seat_id is not null;
create index roll_line_proxy on roll_line (zone_id, poll_id, proxy_to) where proxy_to is not null;

-- A certificate with names would say who voted what only if the rule did; without, an urn says how often, never who.
drop trigger ballot_needs_open_poll on ballot;
drop function ballot_needs_open_poll;
alter table ballot
  drop constraint ballot_choice_check,
  add constraint ballot_choice_is_text check (length(choice) between 1 and 4000),
  add column college_id uuid,
  -- Always somebody of the zone: a session or the keeper of the roll says who. No key, which would lock each voter's row.
  add column cast_by uuid,
  add column door text not null default 'web' check (door in ('web', 'proxy', 'paper', 'hands')),
  add column request_key uuid;
update ballot set cast_by = person_id,
  college_id = (select college_id from roll_line where roll_line.zone_id = ballot.zone_id and roll_line.poll_id = ballot.poll_id and roll_line.person_id = ballot.person_id);
alter table ballot alter column college_id set not null, alter column cast_by set not null;
-- Few vote twice: with this, the last ballot of each elector is found without sorting them all.
create index ballot_again on ballot (zone_id, poll_id, person_id, number) where number > 1;

-- A ballot enters while its poll is open by the database clock, in the box of its elector's college. One check per
-- statement, so that a hundred ballots cost one. The shared lock makes closing wait for what is under way: a lock on
-- the poll's row would be written a thousand times in the last minute of a vote.
create function poll_lock(zone uuid, poll uuid) returns bigint language sql immutable parallel safe as
  $$ select hashtextextended(zone::text || poll::text, 11) $$;

create function ballot_needs_open_poll() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(poll_lock(zone_id, poll_id)) from (select distinct zone_id, poll_id from cast_now) as box;
  if exists (
    select from (select distinct zone_id, poll_id from cast_now) as box
    left join poll on poll.zone_id = box.zone_id and poll.id = box.poll_id and poll.stage = 'open' and clock_timestamp() < poll.closes_at
    where poll.id is null) then
    raise exception 'The poll is not open' using errcode = 'check_violation', constraint = 'ballot_needs_open_poll';
  end if;
  if exists (
    select from cast_now left join roll_line roll using (zone_id, poll_id, person_id, college_id)
    where roll.person_id is null or roll.recused or roll.voice <> 'deliberative') then
    raise exception 'Not an elector of this poll' using errcode = 'check_violation', constraint = 'ballot_of_an_elector';
  end if;
  return null;
end $$;
create trigger ballot_needs_open_poll after insert on ballot referencing new table as cast_now
  for each statement execute function ballot_needs_open_poll();

create table poll_contest (
  zone_id uuid not null,
  id uuid not null,
  poll_id uuid not null,
  person_id uuid not null references person,
  grounds text not null check (length(grounds) between 1 and 5000),
  made_at timestamptz not null default clock_timestamp(),
  ruling text check (ruling in ('dismissed', 'annulled')),
  answer text check (length(answer) between 1 and 5000),
  answered_by uuid references person,
  answered_at timestamptz,
  co_signed_by uuid references person,
  co_signed_at timestamptz,
  primary key (zone_id, id),
  constraint poll_contest_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint poll_contest_once_each unique (zone_id, poll_id, person_id),
  constraint poll_contest_answered_whole check (num_nulls(ruling, answer, answered_by, answered_at) in (0, 4)),
  constraint poll_contest_signed_whole check (num_nulls(co_signed_by, co_signed_at) in (0, 2) and (co_signed_by is null or answered_by is not null)),
  constraint poll_contest_two_others check (co_signed_by is null or (co_signed_by <> answered_by and co_signed_by <> person_id and answered_by <> person_id))
);
call protect_by_zone('poll_contest', 'select, insert, update');

create function poll_contest_in_time() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.co_signed_at is not null or (new.poll_id, new.person_id, new.grounds, new.made_at) is distinct from (old.poll_id, old.person_id, old.grounds, old.made_at) then
      raise exception 'What was contested, and what two people signed, stands' using errcode = 'check_violation', constraint = 'poll_contest_stands';
    end if;
    return new;
  end if;
  if not exists (select from poll where zone_id = new.zone_id and id = new.poll_id
      and stage in ('tallied', 'contested') and clock_timestamp() < contest_until) then
    raise exception 'This count cannot be contested now' using errcode = 'check_violation', constraint = 'poll_contest_in_time';
  end if;
  return new;
end $$;
create trigger poll_contest_in_time before insert or update on poll_contest for each row execute function poll_contest_in_time();

-- A statement that wrote fewer rows than it was given lost a race: told again, its story reads what the other wrote.
create function told_again_unless(whole boolean) returns void language plpgsql as $$
begin
  if not whole then raise exception 'Another story came first' using errcode = 'serialization_failure'; end if;
end $$;

-- The table of shared/src/vote/stage.ts, binding every door; and what stands once said: words when announced, roll and
-- rules when opened, the count when tallied, the certificate when certified.
create or replace function poll_keeps_its_order() returns trigger language plpgsql as $$
declare
  steps constant jsonb := '{"draft": ["scheduled"], "scheduled": ["open"], "open": ["closed"], "closed": ["tallied"],
    "tallied": ["contested", "certified"], "contested": ["certified"], "certified": ["published"], "published": []}';
begin
  if new.stage <> old.stage and not (steps -> old.stage) ? new.stage then
    raise exception 'A poll goes from % to %, not to %', old.stage, steps -> old.stage, new.stage
      using errcode = 'check_violation', constraint = 'poll_keeps_its_order';
  end if;
  if old.withdrawn_at is not null then
    raise exception 'A withdrawn poll is over' using errcode = 'check_violation', constraint = 'poll_is_withdrawn';
  end if;
  if old.frozen_hash is not null and (new.frozen_hash, new.frozen, new.closes_at, new.rule_set_version)
      is distinct from (old.frozen_hash, old.frozen, old.closes_at, old.rule_set_version) then
    raise exception 'An open poll is frozen' using errcode = 'check_violation', constraint = 'poll_is_frozen';
  end if;
  if (old.stage <> 'draft' and (new.title, new.question, new.question_form, new.mode, new.live_results, new.tie_seed, new.tie_orders, new.chair_id, new.theme, new.opens_at, new.closes_at)
      is distinct from (old.title, old.question, old.question_form, old.mode, old.live_results, old.tie_seed, old.tie_orders, old.chair_id, old.theme, old.opens_at, old.closes_at))
    or (new.body_id, new.revision_id, new.call, new.first_call, new.proposed_by) is distinct from (old.body_id, old.revision_id, old.call, old.first_call, old.proposed_by) then
    raise exception 'An announced poll keeps its words' using errcode = 'check_violation', constraint = 'poll_keeps_its_words';
  end if;
  if (old.outcome is not null and new.outcome is distinct from old.outcome)
    or (old.certificate is not null and new.certificate::text is distinct from old.certificate::text) then
    raise exception 'A count stands' using errcode = 'check_violation', constraint = 'poll_count_stands';
  end if;
  -- Every ballot under way holds a share of this lock until it commits: what is read after is complete.
  if new.stage = 'closed' and old.stage = 'open' then
    perform pg_advisory_xact_lock(poll_lock(new.zone_id, new.id));
  end if;
  if new.stage = 'certified' and old.stage <> 'certified' and (coalesce(clock_timestamp() < new.contest_until, false)
      or exists (select from poll_contest where zone_id = new.zone_id and poll_id = new.id and co_signed_at is null)) then
    raise exception 'This count may still be contested' using errcode = 'check_violation', constraint = 'poll_contest_comes_first';
  end if;
  return new;
end $$;
