-- People and how they prove who they are. These tables belong to the instance, not to a zone.

create table authority (
  siren text primary key check (siren ~ '^\d{9}$'),
  name text not null,
  legal_form text not null,
  communes jsonb not null default '[]',
  created_at timestamptz not null default now()
);

create table person (
  id uuid primary key,
  name text not null,
  email text,
  language text not null default 'fr' check (language in ('fr', 'en')),
  demo boolean not null default false,
  -- What a demo person is ("boulangère de la zone"); those who have one may be chosen at the demo door.
  portrait text not null default '',
  created_at timestamptz not null default now()
);
create unique index person_email_once on person (lower(email)) where email is not null;

-- Only the hash of a session's secret is kept (security.md section 3).
create table session (
  id uuid primary key,
  secret_hash bytea not null unique,
  person_id uuid not null references person on delete cascade,
  door text not null check (door in ('passkey', 'email', 'invitation', 'oidc', 'demo')),
  device text not null default '',
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  proved_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index session_of_person on session (person_id) where revoked_at is null;

create table passkey (
  id text primary key,
  person_id uuid not null references person on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null default '[]',
  name text not null default '',
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkey_of_person on passkey (person_id);

create table identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null default now(),
  primary key (issuer, subject)
);
create index identity_of_person on identity (person_id);

-- A short-lived, single-use challenge: e-mail code, passkey ceremony, OIDC round trip.
create table challenge (
  id uuid primary key,
  kind text not null check (kind in ('email', 'passkey', 'oidc')),
  subject text not null,
  secret_hash bytea,
  payload jsonb not null default '{}',
  attempts integer not null default 0,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create index challenge_expiry on challenge (expires_at);
create index challenge_of_subject on challenge (kind, subject, created_at desc);
create index challenge_by_secret on challenge (secret_hash) where secret_hash is not null;

-- Attempts counted per door and key (account, address block), so that guessing costs time on every node.
create table attempt (
  bucket text not null,
  window_start timestamptz not null,
  count integer not null default 1,
  primary key (bucket, window_start)
);
create index attempt_age on attempt (window_start);

grant select, insert, update, delete on authority, person, session, passkey, identity, challenge, attempt to communaux_app;
