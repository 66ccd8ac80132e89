-- Guardians: a mandate may carry the right to suspend decisions on some themes, in writing, while a window lasts; a
-- suspended revision goes back to its author's desk once, and is put to the vote a second time.

create table veto_right (
  zone_id uuid not null,
  id uuid not null,
  mandate_id uuid not null,
  speaks_for text not null check (length(speaks_for) between 1 and 120),
  themes text[] not null check (cardinality(themes) > 0 and themes <@ array['soil', 'water', 'flows', 'mobility', 'jobs', 'budget', 'other']),
  granted_by uuid references person,
  granted_at timestamptz not null,
  ended_at timestamptz check (ended_at >= granted_at),
  primary key (zone_id, id),
  constraint veto_right_mandate foreign key (zone_id, mandate_id) references mandate (zone_id, id)
);
create unique index veto_right_one_per_mandate on veto_right (zone_id, mandate_id) where ended_at is null;
call protect_by_zone('veto_right', 'select, insert, update');

-- `conflict`: what could make the guardian party to the matter, in their words; null says "nothing".
create table veto (
  zone_id uuid not null,
  id uuid not null,
  poll_id uuid not null,
  right_id uuid not null,
  person_id uuid not null references person,
  grounds text not null check (length(grounds) between 40 and 5000),
  conflict text check (length(conflict) between 1 and 2000),
  effect text not null check (effect in ('deliberation_once', 'definitive')),
  given_at timestamptz not null default clock_timestamp(),
  settled_as text check (settled_as in ('overridden', 'sent-back', 'stopped', 'moot')),
  settled_at timestamptz,
  primary key (zone_id, id),
  constraint veto_one_per_poll unique (zone_id, poll_id),
  constraint veto_settled_whole check (num_nulls(settled_as, settled_at) in (0, 2)),
  constraint veto_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint veto_by_right foreign key (zone_id, right_id) references veto_right (zone_id, id)
);
create index veto_of_right on veto (zone_id, right_id, id);
call protect_by_zone('veto', 'select, insert, update');

-- The window of the rule that the vote was frozen with, by the database clock; and what was written stands.
create function veto_in_time() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.settled_as is not null or (new.poll_id, new.right_id, new.person_id, new.grounds, new.conflict, new.effect, new.given_at)
        is distinct from (old.poll_id, old.right_id, old.person_id, old.grounds, old.conflict, old.effect, old.given_at) then
      raise exception 'A veto stands as it was given' using errcode = 'check_violation', constraint = 'veto_stands';
    end if;
    return new;
  end if;
  if not exists (select from poll where zone_id = new.zone_id and id = new.poll_id and frozen_hash is not null
      and clock_timestamp() < closes_at + (frozen #>> '{document,ruleSet,vetoHours}')::int * interval '1 hour') then
    raise exception 'This decision cannot be suspended now' using errcode = 'check_violation', constraint = 'veto_in_time';
  end if;
  return new;
end $$;
create trigger veto_in_time before insert or update on veto for each row execute function veto_in_time();

-- How many times a text has come before the body: its second adoption stands (governance 4.3).
alter table revision
  add column theme text check (theme in ('soil', 'water', 'flows', 'mobility', 'jobs', 'budget', 'other')),
  add column passage integer not null default 1 check (passage between 1 and 10),
  add column sent_back_at timestamptz,
  drop constraint revision_rejected_because_check,
  add constraint revision_rejected_because_check check (rejected_because in ('vote', 'stale-base', 'veto'));
alter table poll add column passage integer not null default 1 check (passage between 1 and 10);
drop index poll_one_per_revision_and_call;
create unique index poll_one_per_revision_and_call on poll (zone_id, revision_id, passage, call) where revision_id is not null and withdrawn_at is null;

create function poll_takes_passage() returns trigger language plpgsql as $$
begin
  select coalesce((select passage from revision where zone_id = new.zone_id and id = new.revision_id), 1) into new.passage;
  return new;
end $$;
create trigger poll_takes_passage before insert on poll for each row when (new.revision_id is not null) execute function poll_takes_passage();

create or replace function revision_keeps_its_path() returns trigger language plpgsql as $$
declare
  steps constant jsonb := '{"draft": ["submitted", "withdrawn"], "submitted": ["admissible", "not_admissible", "withdrawn"],
    "admissible": ["consultation", "withdrawn"], "consultation": ["vote", "withdrawn"], "vote": ["adopted", "rejected", "draft"],
    "adopted": ["in_force"], "not_admissible": [], "rejected": [], "in_force": [], "withdrawn": []}';
begin
  if new.stage <> old.stage and not (steps -> old.stage) ? new.stage then
    raise exception 'A revision goes from % to %, not to %', old.stage, steps -> old.stage, new.stage
      using errcode = 'check_violation', constraint = 'revision_keeps_its_path';
  end if;
  if new.passage <> old.passage + (old.stage = 'vote' and new.stage = 'draft')::int then
    raise exception 'A revision comes back once per veto' using errcode = 'check_violation', constraint = 'revision_counts_its_passages';
  end if;
  if old.stage <> 'draft' and (new.title, new.reasons, new.impact, new.author_id) is distinct from (old.title, old.reasons, old.impact, old.author_id) then
    raise exception 'The words of a revision change only as a draft' using errcode = 'check_violation', constraint = 'revision_keeps_its_words';
  end if;
  return new;
end $$;
