-- The register: audit log, outbox and public journal at once. Lines are written in the business transaction and
-- never change; one sequencer gives them their order and seals them in batches (chain of hashes, one Merkle root each).

-- No foreign key to zone: every act of a zone would lock its one row, and the policy already ties a line to the zone
-- of its transaction.
create table register_line (
  zone_id uuid not null,
  id uuid not null,
  position bigint generated always as identity,
  at timestamptz not null,
  act text not null check (act ~ '^[a-z-]+\.[a-z-]+$'),
  actor text not null,
  facts jsonb not null,
  open boolean not null default true,
  primary key (zone_id, id)
);
create index register_line_position on register_line (position);
call protect_by_zone('register_line', 'select, insert');

-- What waits for its seal: emptied by the sequencer in the sealing transaction, so it resumes exactly where it stopped.
create table register_pending (
  zone_id uuid not null,
  position bigint not null,
  primary key (zone_id, position)
);
create index register_pending_order on register_pending (position);
call protect_by_zone('register_pending', 'insert');

create table register_batch (
  zone_id uuid not null references zone,
  number bigint not null,
  first_seq bigint not null,
  last_seq bigint not null check (last_seq >= first_seq),
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (zone_id, number)
);
call protect_by_zone('register_batch', 'select');

create table register_leaf (
  zone_id uuid not null,
  seq bigint not null,
  line_id uuid not null,
  batch bigint not null,
  hash bytea not null,
  primary key (zone_id, seq),
  constraint register_leaf_line_once unique (zone_id, line_id),
  constraint register_leaf_line foreign key (zone_id, line_id) references register_line (zone_id, id),
  constraint register_leaf_batch foreign key (zone_id, batch) references register_batch (zone_id, number) deferrable initially deferred
);
call protect_by_zone('register_leaf', 'select');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The register is append-only' using errcode = 'restrict_violation', constraint = 'register_append_only';
end $$;
create trigger register_append_only before update or delete or truncate on register_line for each statement execute function refuse_change();
create trigger register_append_only before update or delete or truncate on register_leaf for each statement execute function refuse_change();
create trigger register_append_only before update or delete or truncate on register_batch for each statement execute function refuse_change();

grant select on register_line to communaux_sequencer;
grant select, delete on register_pending to communaux_sequencer;
grant select, insert on register_batch, register_leaf to communaux_sequencer;
create policy every_zone on register_line for select to communaux_sequencer using (true);
create policy every_zone on register_pending to communaux_sequencer using (true);
create policy every_zone on register_batch to communaux_sequencer using (true) with check (true);
create policy every_zone on register_leaf to communaux_sequencer using (true) with check (true);
