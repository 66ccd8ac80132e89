-- The zone, its land, its establishments and firms, and who belongs to it.

create table zone (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  authority_siren text not null references authority,
  site_id text unique,
  accent text not null default '#2E6A3B' check (accent ~ '^#[0-9A-F]{6}$'),
  time_zone text not null default 'Europe/Paris',
  about text not null default '',
  perimeter jsonb,
  cnig jsonb not null default '{}',
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
grant select, insert, update on zone to communaux_app;

create table pole (
  zone_id uuid not null references zone,
  id text not null,
  name text not null,
  cnig jsonb not null,
  primary key (zone_id, id)
);
call protect_by_zone('pole');

create table parcel (
  zone_id uuid not null references zone,
  id uuid not null,
  terr_id text not null,
  refs jsonb not null default '[]',
  surface_m2 bigint not null default 0,
  occupation text not null default 'inconnu',
  land_use text not null default 'inconnu',
  commercial_stage text not null default 'inconnu',
  geometry jsonb,
  cnig jsonb not null,
  primary key (zone_id, id),
  constraint parcel_terr_id_once unique (zone_id, terr_id)
);
call protect_by_zone('parcel');

create table firm (
  zone_id uuid not null references zone,
  id uuid not null,
  siren text not null check (siren ~ '^\d{9}$'),
  name text not null,
  primary key (zone_id, id),
  constraint firm_siren_once unique (zone_id, siren)
);
call protect_by_zone('firm');

create table establishment (
  zone_id uuid not null references zone,
  id uuid not null,
  firm_id uuid not null,
  siret text not null check (siret ~ '^\d{14}$'),
  name text not null,
  address text not null default '',
  activity_nomenclature text,
  activity_code text,
  activity_label text not null default '',
  staff_code text,
  active boolean not null default true,
  point jsonb,
  cnig jsonb not null,
  claimed_at timestamptz,
  primary key (zone_id, id),
  constraint establishment_siret_once unique (zone_id, siret),
  constraint establishment_firm foreign key (zone_id, firm_id) references firm (zone_id, id)
);
create index establishment_by_name on establishment (zone_id, name, id);
create index establishment_of_firm on establishment (zone_id, firm_id);
call protect_by_zone('establishment');

create table establishment_parcel (
  zone_id uuid not null,
  establishment_id uuid not null,
  parcel_id uuid not null,
  primary key (zone_id, establishment_id, parcel_id),
  constraint establishment_parcel_establishment foreign key (zone_id, establishment_id) references establishment (zone_id, id) on delete cascade,
  constraint establishment_parcel_parcel foreign key (zone_id, parcel_id) references parcel (zone_id, id) on delete cascade
);
create index establishment_parcel_of_parcel on establishment_parcel (zone_id, parcel_id);
call protect_by_zone('establishment_parcel');

-- A person in a zone: on behalf of a firm, as resident, or for the authority.
create table membership (
  zone_id uuid not null references zone,
  id uuid not null,
  person_id uuid not null references person,
  firm_id uuid,
  role text not null check (role in ('agent', 'delegate', 'employee', 'resident', 'guardian')),
  since timestamptz not null default now(),
  until timestamptz,
  primary key (zone_id, id),
  constraint membership_firm foreign key (zone_id, firm_id) references firm (zone_id, id),
  constraint membership_firm_fits_role check ((role in ('delegate', 'employee')) = (firm_id is not null))
);
create unique index membership_once on membership (zone_id, person_id, role, coalesce(firm_id, '00000000-0000-0000-0000-000000000000')) where until is null;
create index membership_of_person on membership (person_id) where until is null;
create index membership_of_firm on membership (zone_id, firm_id) where until is null;
call protect_by_zone('membership');
create policy own_memberships on membership for select using (person_id = (select current_person()));

-- "This establishment is ours": confirmed by the authority, or by a colleague already confirmed.
create table claim (
  zone_id uuid not null references zone,
  id uuid not null,
  establishment_id uuid not null,
  person_id uuid not null references person,
  state text not null default 'waiting' check (state in ('waiting', 'confirmed', 'refused')),
  message text not null default '',
  made_at timestamptz not null,
  answered_at timestamptz,
  answered_by uuid references person,
  answer text not null default '',
  primary key (zone_id, id),
  constraint claim_establishment foreign key (zone_id, establishment_id) references establishment (zone_id, id)
);
create unique index claim_waiting_once on claim (zone_id, establishment_id, person_id) where state = 'waiting';
create index claim_waiting on claim (zone_id, made_at) where state = 'waiting';
call protect_by_zone('claim');

-- A paper code handed over at work or at the town hall; only its hash is kept.
create table invitation (
  zone_id uuid not null references zone,
  id uuid not null,
  code_hash bytea not null,
  role text not null check (role in ('agent', 'delegate', 'employee', 'resident', 'guardian')),
  firm_id uuid,
  college_id uuid,
  email text,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references person,
  primary key (zone_id, id),
  constraint invitation_code_once unique (zone_id, code_hash),
  constraint invitation_firm foreign key (zone_id, firm_id) references firm (zone_id, id)
);
call protect_by_zone('invitation');

create table import_run (
  zone_id uuid not null references zone,
  id uuid not null,
  started_by uuid references person,
  started_at timestamptz not null,
  file_names jsonb not null default '[]',
  lines_read integer not null default 0,
  lines_added integer not null default 0,
  lines_changed integer not null default 0,
  lines_unchanged integer not null default 0,
  lines_repaired integer not null default 0,
  lines_refused integer not null default 0,
  primary key (zone_id, id)
);
create index import_run_latest on import_run (zone_id, started_at desc);
call protect_by_zone('import_run');

-- Only lines with something to say are kept: repaired or refused.
create table import_line (
  zone_id uuid not null,
  run_id uuid not null,
  number integer not null,
  table_name text not null check (table_name in ('pole-eco', 'site-eco', 'terrain-eco', 'etablissement')),
  line integer not null,
  key text not null,
  outcome text not null check (outcome in ('repaired', 'refused')),
  notes jsonb not null,
  primary key (zone_id, run_id, number),
  constraint import_line_run foreign key (zone_id, run_id) references import_run (zone_id, id)
);
call protect_by_zone('import_line');
