-- Polls: text, rules and roll are frozen by hash at opening; ballots are only added, the last of each elector counts.

create table poll (
  zone_id uuid not null references zone,
  id uuid not null,
  body_id uuid not null,
  revision_id uuid,
  title text not null,
  question text not null,
  mode text not null default 'public' check (mode in ('public', 'secret')),
  method text not null default 'yes_no_blank' check (method in ('yes_no_blank')),
  stage text not null check (stage in ('draft', 'scheduled', 'open', 'closed', 'tallied', 'contested', 'certified', 'published')),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  rule_set_version integer not null,
  frozen jsonb,
  frozen_hash text,
  outcome jsonb,
  certificate jsonb,
  created_at timestamptz not null,
  primary key (zone_id, id),
  constraint poll_dates check (closes_at > opens_at),
  constraint poll_frozen_once_open check (stage in ('draft', 'scheduled') or (frozen is not null and frozen_hash is not null)),
  constraint poll_body foreign key (zone_id, body_id) references body (zone_id, id),
  constraint poll_rule_set foreign key (zone_id, body_id, rule_set_version) references rule_set (zone_id, body_id, version),
  constraint poll_revision foreign key (zone_id, revision_id) references revision (zone_id, id)
);
create index poll_by_stage on poll (zone_id, stage, closes_at);
create unique index poll_one_per_revision on poll (zone_id, revision_id) where revision_id is not null;
call protect_by_zone('poll', 'select, insert, update');

create table roll_line (
  zone_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null references person,
  college_id uuid not null,
  primary key (zone_id, poll_id, person_id),
  constraint roll_line_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint roll_line_college foreign key (zone_id, college_id) references college (zone_id, id)
);
call protect_by_zone('roll_line', 'select, insert');

create table ballot (
  zone_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null,
  number integer not null check (number > 0),
  choice text not null check (choice in ('yes', 'no', 'blank')),
  cast_at timestamptz not null default clock_timestamp(),
  primary key (zone_id, poll_id, person_id, number),
  constraint ballot_on_roll foreign key (zone_id, poll_id, person_id) references roll_line (zone_id, poll_id, person_id)
);
call protect_by_zone('ballot', 'select, insert');

-- No stage of a poll is skipped, by anybody: the same table stands in shared/src/vote, here it binds every door.
create function poll_keeps_its_order() returns trigger language plpgsql as $$
declare
  steps constant jsonb := '{"draft": ["scheduled"], "scheduled": ["open"], "open": ["closed"], "closed": ["tallied"],
    "tallied": ["contested", "certified"], "contested": ["certified"], "certified": ["published"], "published": []}';
begin
  if new.stage <> old.stage and not (steps -> old.stage) ? new.stage then
    raise exception 'A poll goes from % to %, not to %', old.stage, steps -> old.stage, new.stage
      using errcode = 'check_violation', constraint = 'poll_keeps_its_order';
  end if;
  if old.frozen_hash is not null and (new.frozen_hash, new.frozen, new.closes_at) is distinct from (old.frozen_hash, old.frozen, old.closes_at) then
    raise exception 'An open poll is frozen' using errcode = 'check_violation', constraint = 'poll_is_frozen';
  end if;
  return new;
end $$;
create trigger poll_keeps_its_order before update on poll for each row execute function poll_keeps_its_order();

-- A ballot enters while its poll is open by the database clock. The key-share lock makes closing wait for it.
create function ballot_needs_open_poll() returns trigger language plpgsql as $$
declare found poll%rowtype;
begin
  select * into found from poll where zone_id = new.zone_id and id = new.poll_id for share;
  if found.stage is distinct from 'open' or clock_timestamp() >= found.closes_at then
    raise exception 'The poll is not open' using errcode = 'check_violation', constraint = 'ballot_needs_open_poll';
  end if;
  return new;
end $$;
create trigger ballot_needs_open_poll before insert on ballot for each row execute function ballot_needs_open_poll();
