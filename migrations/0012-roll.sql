-- The roll: voices and places of mandates, substitutes, proxies, recusals, corrections signed by two people, and ballots
-- entered for somebody else by two people. One roll for every door.

alter table seat
  add column slots text[] not null default '{}' check (cardinality(slots) in (0, 2)),
  add column created_at timestamptz not null default now();
alter table mandate
  add column voice text not null default 'deliberative' check (voice in ('deliberative', 'consultative', 'observer')),
  add column slot text,
  add column ended_by uuid references person,
  add constraint mandate_slot_of_seat check (slot is null or seat_id is not null),
  drop constraint mandate_seat_held_once,
  -- A pair is one seat with two places, each held once.
  add constraint mandate_seat_held_once exclude using gist (zone_id with =, seat_id with =, (coalesce(slot, '')) with =, tstzrange(starts_at, ends_at) with &&) where (seat_id is not null);

create table substitute (
  zone_id uuid not null,
  id uuid not null,
  seat_id uuid not null,
  slot text not null,
  person_id uuid not null references person,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  ended_by uuid references person,
  primary key (zone_id, id),
  constraint substitute_dates check (ends_at > starts_at),
  constraint substitute_seat foreign key (zone_id, seat_id) references seat (zone_id, id),
  constraint substitute_once_per_place exclude using gist (zone_id with =, seat_id with =, slot with =, tstzrange(starts_at, ends_at) with &&),
  constraint substitute_of_one_place exclude using gist (zone_id with =, person_id with =, tstzrange(starts_at, ends_at) with &&)
);
call protect_by_zone('substitute', 'select, insert, update');

create table proxy (
  zone_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  giver_id uuid not null references person,
  holder_id uuid not null references person,
  scope text not null check (scope in ('body', 'theme', 'poll')),
  theme text check (theme in ('soil', 'water', 'flows', 'mobility', 'jobs', 'budget', 'other')),
  poll_id uuid,
  given_at timestamptz not null,
  until timestamptz,
  ended_at timestamptz,
  ended_by uuid references person,
  primary key (zone_id, id),
  constraint proxy_body foreign key (zone_id, body_id) references body (zone_id, id),
  constraint proxy_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint proxy_dates check (until > given_at and ended_at >= given_at),
  constraint proxy_to_another check (giver_id <> holder_id),
  constraint proxy_scope_whole check ((theme is not null) = (scope = 'theme') and (poll_id is not null) = (scope = 'poll')),
  constraint proxy_ended_whole check (num_nulls(ended_at, ended_by) in (0, 2)),
  constraint proxy_given_once exclude using gist (zone_id with =, body_id with =, giver_id with =, (scope || coalesce(theme, poll_id::text, '')) with =, tstzrange(given_at, least(until, ended_at)) with &&)
);
create index proxy_of_body on proxy (zone_id, body_id) where ended_at is null;
create index proxy_of_holder on proxy (zone_id, holder_id);
call protect_by_zone('proxy', 'select, insert');
grant update (ended_at, ended_by) on proxy to communaux_app;

-- Why a proxy given before the opening does not speak in this vote.
alter table roll_line add column proxy_released text check (proxy_released in ('holder-without-voice', 'chain', 'cap'));

create table recusal (
  zone_id uuid not null,
  poll_id uuid not null,
  person_id uuid not null references person,
  grounds text not null check (length(grounds) between 1 and 2000),
  recorded_by uuid not null references person,
  made_at timestamptz not null,
  primary key (zone_id, poll_id, person_id),
  constraint recusal_poll foreign key (zone_id, poll_id) references poll (zone_id, id)
);
call protect_by_zone('recusal', 'select, insert, delete');

create table roll_amendment (
  zone_id uuid not null,
  id uuid not null,
  poll_id uuid not null,
  person_id uuid not null references person,
  college_id uuid not null,
  act text not null check (act in ('add', 'remove', 'recuse', 'restore')),
  reason text not null check (length(reason) between 1 and 2000),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  answer text check (answer in ('co-signed', 'refused')),
  answer_reason text check (length(answer_reason) between 1 and 2000),
  answered_by uuid references person,
  answered_at timestamptz,
  -- Hash of the whole roll once corrected.
  roll_digest text check (roll_digest ~ '^[0-9a-f]{64}$'),
  primary key (zone_id, id),
  constraint roll_amendment_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint roll_amendment_college foreign key (zone_id, college_id) references college (zone_id, id),
  constraint roll_amendment_answered_whole check (num_nulls(answer, answered_by, answered_at) in (0, 3)),
  constraint roll_amendment_by_two check (answer is distinct from 'co-signed' or (answered_by not in (proposed_by, person_id) and roll_digest is not null))
);
create unique index roll_amendment_one_waits on roll_amendment (zone_id, poll_id, person_id) where answer is null;
create index roll_amendment_of_poll on roll_amendment (zone_id, poll_id, proposed_at);
call protect_by_zone('roll_amendment', 'select, insert');
grant update (answer, answer_reason, answered_by, answered_at, roll_digest) on roll_amendment to communaux_app;

-- A ballot given on paper or by show of hands: typed in by one person, it counts once another one has confirmed it.
create table ballot_entry (
  zone_id uuid not null,
  id uuid not null,
  poll_id uuid not null,
  person_id uuid not null references person,
  door text not null check (door in ('paper', 'hands')),
  choice text not null check (length(choice) between 1 and 4000),
  entered_by uuid not null references person,
  entered_at timestamptz not null,
  answer text check (answer in ('confirmed', 'refused')),
  answered_by uuid references person,
  answered_at timestamptz,
  primary key (zone_id, id),
  constraint ballot_entry_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint ballot_entry_answered_whole check (num_nulls(answer, answered_by, answered_at) in (0, 3)),
  constraint ballot_entry_by_two check (answer is distinct from 'confirmed' or answered_by <> entered_by),
  constraint ballot_entry_not_ones_own check (person_id <> entered_by and (answer is distinct from 'confirmed' or person_id <> answered_by))
);
create unique index ballot_entry_once on ballot_entry (zone_id, poll_id, person_id) where answer is distinct from 'refused';
create index ballot_entry_of_poll on ballot_entry (zone_id, poll_id, entered_at);
call protect_by_zone('ballot_entry', 'select, insert');
grant update (answer, answered_by, answered_at) on ballot_entry to communaux_app;

create function answered_once() returns trigger language plpgsql as $$
begin
  if old.answer is not null then
    raise exception 'What was answered stands' using errcode = 'check_violation', constraint = 'answered_once';
  end if;
  return new;
end $$;
create trigger answered_once before update on roll_amendment for each row execute function answered_once();
create trigger answered_once before update on ballot_entry for each row execute function answered_once();

-- The roll of an opened poll changes by nothing but an amendment that a second person signs in this very transaction.
grant update (recused), delete on roll_line to communaux_app;

create function amended_now(zone uuid, poll uuid, person uuid, wanted text) returns boolean language sql stable as $$
  select exists (select from roll_amendment where zone_id = zone and poll_id = poll and person_id = person
    and act = wanted and answer = 'co-signed' and answered_at = now()) $$;

create function roll_line_is_frozen() returns trigger language plpgsql as $$
begin
  if not amended_now(old.zone_id, old.poll_id, old.person_id,
      case when tg_op = 'DELETE' then 'remove' when new.recused and not old.recused then 'recuse' when old.recused and not new.recused then 'restore' end) then
    raise exception 'The roll of an open poll is frozen' using errcode = 'check_violation', constraint = 'roll_is_frozen';
  end if;
  return coalesce(new, old);
end $$;
create trigger roll_line_is_frozen before update or delete on roll_line for each row execute function roll_line_is_frozen();

create function roll_line_comes_before_opening() returns trigger language plpgsql as $$
begin
  if exists (
    select from added join poll on poll.zone_id = added.zone_id and poll.id = added.poll_id
    where poll.stage not in ('draft', 'scheduled') and not amended_now(added.zone_id, added.poll_id, added.person_id, 'add')) then
    raise exception 'The roll of an open poll is frozen' using errcode = 'check_violation', constraint = 'roll_is_frozen';
  end if;
  return null;
end $$;
create trigger roll_line_comes_before_opening after insert on roll_line referencing new table as added
  for each statement execute function roll_line_comes_before_opening();

-- No elector votes by two doors. A ballot on paper is the first of its elector or none; the key of the table makes the
-- second wait for the first and find its number taken. Whoever comes later on screen has a number over one, and sees
-- then what the first one was: electors who vote once, nearly all of them, pay nothing for it.
alter table ballot add constraint ballot_assisted_comes_first check (number = 1 or door not in ('paper', 'hands'));

create function ballot_by_one_door() returns trigger language plpgsql as $$
begin
  if exists (select from ballot where zone_id = new.zone_id and poll_id = new.poll_id and person_id = new.person_id
      and number = 1 and door in ('paper', 'hands')) then
    raise exception 'This elector has voted by another door' using errcode = 'check_violation', constraint = 'ballot_by_one_door';
  end if;
  return null;
end $$;
create trigger ballot_by_one_door after insert on ballot for each row when (new.number > 1) execute function ballot_by_one_door();

create function ballot_confirmed_by_two() returns trigger language plpgsql as $$
begin
  if not exists (select from ballot_entry where zone_id = new.zone_id and poll_id = new.poll_id and person_id = new.person_id
      and door = new.door and choice = new.choice and entered_by = new.cast_by and answer = 'confirmed') then
    raise exception 'A ballot typed in is confirmed by a second person' using errcode = 'check_violation', constraint = 'ballot_confirmed_by_two';
  end if;
  return null;
end $$;
create trigger ballot_confirmed_by_two after insert on ballot for each row when (new.door in ('paper', 'hands')) execute function ballot_confirmed_by_two();
