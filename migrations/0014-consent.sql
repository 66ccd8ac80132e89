-- Consent: one proposal heard in rounds (questions, reactions, answers, test of each objection), amended between two
-- rounds, adopted when no objection found valid stands; and elections without candidate, which end in the same rounds.

-- An instant as the contract writes it.
create function iso(at timestamptz) returns text language sql stable parallel safe as
  $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

create table consent (
  zone_id uuid not null references zone,
  id uuid not null,
  body_id uuid not null,
  kind text not null check (kind in ('proposal', 'election')),
  title text not null check (length(title) between 1 and 200),
  theme text check (theme in ('soil', 'water', 'flows', 'mobility', 'jobs', 'budget', 'other')),
  facilitator_id uuid not null references person,
  -- The rules it was opened under, kept whole: what follows its last round was written beforehand.
  rules jsonb not null,
  opened_at timestamptz not null,
  -- Of an election; a proposal is in its consent from the start.
  step text not null check (step in ('nomination', 'change', 'proposal', 'consent', 'ended')),
  round integer not null default 0 check (round >= 0),
  phase text check (phase in ('clarification', 'reaction', 'objection', 'test', 'ended')),
  answers_close_at timestamptz,
  version integer not null default 0,
  ended_as text check (ended_as in ('adopted', 'elected', 'majority', 'escalate', 'dropped')),
  ended_at timestamptz,
  review_at timestamptz,
  review_due_at timestamptz,
  reviews uuid,
  fallback_poll uuid,
  primary key (zone_id, id),
  constraint consent_body foreign key (zone_id, body_id) references body (zone_id, id),
  constraint consent_reviews foreign key (zone_id, reviews) references consent (zone_id, id),
  constraint consent_fallback_poll foreign key (zone_id, fallback_poll) references poll (zone_id, id),
  constraint consent_in_round check ((round = 0) = (phase is null)),
  constraint consent_answers_have_an_end check (phase is distinct from 'objection' or answers_close_at is not null),
  constraint consent_ended_whole check (num_nulls(ended_as, ended_at) = case when step = 'ended' then 0 else 2 end),
  constraint consent_adopted_is_reviewed check (ended_as is distinct from 'adopted' or review_at is not null)
);
create index consent_newest on consent (zone_id, step, id);
create index consent_to_review on consent (zone_id, review_due_at) where review_due_at is not null;
call protect_by_zone('consent', 'select, insert, update');

-- Who may answer, frozen at the opening.
create table consent_roll_line (
  zone_id uuid not null,
  consent_id uuid not null,
  person_id uuid not null references person,
  college_id uuid not null,
  voice text not null check (voice in ('deliberative', 'consultative', 'observer')),
  primary key (zone_id, consent_id, person_id),
  constraint consent_roll_line_consent foreign key (zone_id, consent_id) references consent (zone_id, id),
  constraint consent_roll_line_college foreign key (zone_id, college_id) references college (zone_id, id)
);
call protect_by_zone('consent_roll_line', 'select, insert');

-- Each wording of the proposal, or each person proposed; nothing is overwritten.
create table consent_text (
  zone_id uuid not null,
  consent_id uuid not null,
  version integer not null check (version > 0),
  text text not null check (length(text) between 1 and 20000),
  nominee_id uuid references person,
  written_by uuid not null references person,
  written_at timestamptz not null,
  declined_at timestamptz,
  primary key (zone_id, consent_id, version),
  constraint consent_text_consent foreign key (zone_id, consent_id) references consent (zone_id, id),
  constraint consent_text_declined_by_nominee check (declined_at is null or nominee_id is not null)
);
call protect_by_zone('consent_text', 'select, insert, update');

create table consent_round (
  zone_id uuid not null,
  consent_id uuid not null,
  number integer not null check (number > 0),
  version integer not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  outcome jsonb,
  digest text,
  primary key (zone_id, consent_id, number),
  constraint consent_round_text foreign key (zone_id, consent_id, version) references consent_text (zone_id, consent_id, version),
  constraint consent_round_ended_whole check (num_nulls(ended_at, outcome, digest) in (0, 3))
);
call protect_by_zone('consent_round', 'select, insert, update');

-- Questions to understand, and reactions, in their own time; a question keeps its reply.
create table consent_words (
  zone_id uuid not null,
  id uuid not null,
  consent_id uuid not null,
  round integer not null,
  kind text not null check (kind in ('clarification', 'reaction')),
  person_id uuid not null references person,
  text text not null check (length(text) between 1 and 4000),
  said_at timestamptz not null default clock_timestamp(),
  reply text check (length(reply) between 1 and 4000),
  replied_by uuid references person,
  replied_at timestamptz,
  primary key (zone_id, id),
  constraint consent_words_round foreign key (zone_id, consent_id, round) references consent_round (zone_id, consent_id, number),
  constraint consent_words_replied_whole check (num_nulls(reply, replied_by, replied_at) in (0, 3))
);
create index consent_words_of on consent_words (zone_id, consent_id, round, id);
call protect_by_zone('consent_words', 'select, insert, update');

-- Answers are only added; the last one of each person counts.
create table consent_answer (
  zone_id uuid not null,
  consent_id uuid not null,
  round integer not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  answer text not null check (answer in ('consent', 'reservation', 'objection', 'aside')),
  reason text check (length(reason) between 1 and 4000),
  answered_at timestamptz not null default clock_timestamp(),
  primary key (zone_id, consent_id, round, person_id, number),
  constraint consent_answer_round foreign key (zone_id, consent_id, round) references consent_round (zone_id, consent_id, number),
  constraint consent_answer_on_roll foreign key (zone_id, consent_id, person_id) references consent_roll_line (zone_id, consent_id, person_id),
  constraint consent_answer_reasoned check (reason is not null or answer in ('consent', 'aside'))
);
call protect_by_zone('consent_answer', 'select, insert');

-- An objection is copied here when the answers close, and keeps its test, its answer and whether it was given up.
create table consent_objection (
  zone_id uuid not null,
  id uuid not null,
  consent_id uuid not null,
  round integer not null,
  place integer not null check (place > 0),
  person_id uuid not null references person,
  grounds text not null,
  argued boolean,
  harms_purpose boolean,
  harms_people boolean,
  answer text check (length(answer) between 1 and 4000),
  tested_by uuid references person,
  tested_at timestamptz,
  lifted_at timestamptz,
  primary key (zone_id, id),
  constraint consent_objection_once unique (zone_id, consent_id, round, person_id),
  constraint consent_objection_round foreign key (zone_id, consent_id, round) references consent_round (zone_id, consent_id, number),
  constraint consent_objection_tested_whole check (num_nulls(argued, harms_purpose, harms_people, answer, tested_by, tested_at) in (0, 6)),
  constraint consent_objection_tested_by_another check (tested_by <> person_id),
  constraint consent_objection_lifted_once_answered check (lifted_at is null or tested_at is not null)
);
call protect_by_zone('consent_objection', 'select, insert, update');

create table consent_nomination (
  zone_id uuid not null,
  consent_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  nominee_id uuid not null references person,
  reason text not null check (length(reason) between 1 and 4000),
  named_at timestamptz not null default clock_timestamp(),
  primary key (zone_id, consent_id, person_id, number),
  constraint consent_nomination_on_roll foreign key (zone_id, consent_id, person_id) references consent_roll_line (zone_id, consent_id, person_id)
);
call protect_by_zone('consent_nomination', 'select, insert');

-- What each review of a decision found.
create table consent_review (
  zone_id uuid not null,
  id uuid not null,
  consent_id uuid not null,
  person_id uuid not null references person,
  outcome text not null check (outcome in ('kept', 'reopened')),
  words text not null check (length(words) between 1 and 4000),
  reviewed_at timestamptz not null,
  primary key (zone_id, id),
  constraint consent_review_consent foreign key (zone_id, consent_id) references consent (zone_id, id)
);
create index consent_review_of on consent_review (zone_id, consent_id, id);
call protect_by_zone('consent_review', 'select, insert');

-- The tables of shared/src/vote/consent, binding every door: no phase is skipped, an ended consent is over.
create function consent_keeps_its_order() returns trigger language plpgsql as $$
declare
  phases constant jsonb := '{"clarification": "reaction", "reaction": "objection", "objection": "test", "test": "ended"}';
begin
  if old.step = 'ended' and (new.step, new.round, new.phase, new.version, new.ended_as, new.ended_at, new.fallback_poll)
      is distinct from (old.step, old.round, old.phase, old.version, old.ended_as, old.ended_at, coalesce(old.fallback_poll, new.fallback_poll)) then
    raise exception 'An ended consent is over' using errcode = 'check_violation', constraint = 'consent_is_over';
  end if;
  if new.round = old.round and new.phase is distinct from old.phase and (phases ->> old.phase) is distinct from new.phase then
    raise exception 'A round goes from % to %, not to %', old.phase, phases ->> old.phase, new.phase
      using errcode = 'check_violation', constraint = 'consent_keeps_its_order';
  end if;
  if new.round <> old.round and (new.round <> old.round + 1 or old.phase is distinct from 'ended' and old.round > 0) then
    raise exception 'A round follows one that has ended' using errcode = 'check_violation', constraint = 'consent_keeps_its_order';
  end if;
  if new.phase = 'ended' and old.phase = 'test' and exists (
      select from consent_objection where zone_id = new.zone_id and consent_id = new.id and round = new.round and tested_at is null) then
    raise exception 'An objection waits for its answer' using errcode = 'check_violation', constraint = 'consent_answers_every_objection';
  end if;
  return new;
end $$;
create trigger consent_keeps_its_order before update on consent for each row execute function consent_keeps_its_order();

-- An answer enters while its round takes answers, by the database clock. The shared lock makes the close wait for it: it
-- is then counted; who comes after finds the round closed, and is told so.
create function consent_answer_in_time() returns trigger language plpgsql as $$
declare found consent%rowtype;
begin
  select * into found from consent where zone_id = new.zone_id and id = new.consent_id for share;
  if found.phase is distinct from 'objection' or found.round <> new.round or clock_timestamp() >= found.answers_close_at then
    raise exception 'This round takes no answers now' using errcode = 'check_violation', constraint = 'consent_answer_in_time';
  end if;
  return new;
end $$;
create trigger consent_answer_in_time before insert on consent_answer for each row execute function consent_answer_in_time();

create function consent_objection_stands() returns trigger language plpgsql as $$
begin
  if (new.consent_id, new.round, new.place, new.person_id, new.grounds) is distinct from (old.consent_id, old.round, old.place, old.person_id, old.grounds)
    or old.tested_at is not null and (new.argued, new.harms_purpose, new.harms_people, new.answer, new.tested_by, new.tested_at)
      is distinct from (old.argued, old.harms_purpose, old.harms_people, old.answer, old.tested_by, old.tested_at) then
    raise exception 'An objection and its answer stand' using errcode = 'check_violation', constraint = 'consent_objection_stands';
  end if;
  return new;
end $$;
create trigger consent_objection_stands before update on consent_objection for each row execute function consent_objection_stands();
