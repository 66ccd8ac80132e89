-- The body that decides: colleges, seats, dated mandates, and the versioned rules of its votes.

create table body (
  zone_id uuid not null references zone,
  id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  primary key (zone_id, id)
);
call protect_by_zone('body');

create table college (
  zone_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  key text not null check (key ~ '^[a-z][a-z-]*$'),
  name jsonb not null,
  shape text not null check (shape in ('square', 'circle', 'house', 'shield', 'leaf')),
  position integer not null,
  primary key (zone_id, id),
  constraint college_key_once unique (zone_id, body_id, key),
  constraint college_body foreign key (zone_id, body_id) references body (zone_id, id)
);
call protect_by_zone('college');

alter table invitation add constraint invitation_college foreign key (zone_id, college_id) references college (zone_id, id);

create table seat (
  zone_id uuid not null,
  id uuid not null,
  college_id uuid not null,
  label text not null,
  primary key (zone_id, id),
  constraint seat_college foreign key (zone_id, college_id) references college (zone_id, id)
);
call protect_by_zone('seat');

-- A mandate makes its holder an elector of a college; a seat is optional, an end date is not.
create table mandate (
  zone_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  college_id uuid not null,
  seat_id uuid,
  person_id uuid not null references person,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (zone_id, id),
  constraint mandate_dates check (ends_at > starts_at),
  constraint mandate_college foreign key (zone_id, college_id) references college (zone_id, id),
  constraint mandate_seat foreign key (zone_id, seat_id) references seat (zone_id, id),
  constraint mandate_one_college_per_body exclude using gist (zone_id with =, body_id with =, person_id with =, tstzrange(starts_at, ends_at) with &&),
  constraint mandate_seat_held_once exclude using gist (zone_id with =, seat_id with =, tstzrange(starts_at, ends_at) with &&) where (seat_id is not null)
);
create index mandate_of_college on mandate (zone_id, college_id, ends_at);
create index mandate_of_person on mandate (person_id, ends_at);
call protect_by_zone('mandate');

-- To know who acts, a session reads its own ties across zones: memberships, mandates, and the names they point to.
create policy own_mandates on mandate for select using (person_id = (select current_person()));
create policy college_of_mine on college for select using (exists (
  select from mandate where mandate.zone_id = college.zone_id and mandate.college_id = college.id and mandate.person_id = (select current_person())));
create policy firm_of_mine on firm for select using (exists (
  select from membership where membership.zone_id = firm.zone_id and membership.firm_id = firm.id and membership.person_id = (select current_person())));

create table rule_set (
  zone_id uuid not null,
  body_id uuid not null,
  version integer not null,
  rules jsonb not null,
  override_reason text,
  effective_from timestamptz not null,
  primary key (zone_id, body_id, version),
  constraint rule_set_body foreign key (zone_id, body_id) references body (zone_id, id)
);
call protect_by_zone('rule_set', 'select, insert');
