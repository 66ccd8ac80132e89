-- Tenancy: who connects, and how a transaction names its zone.
-- The owner migrates; communaux_app serves requests under row level security;
-- communaux_sequencer seals the register of every zone and can read nothing else.

create extension if not exists btree_gist;

do $$ begin
  if not exists (select from pg_roles where rolname = 'communaux_app') then
    create role communaux_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'communaux_sequencer') then
    create role communaux_sequencer nologin;
  end if;
end $$;

grant usage on schema public to communaux_app, communaux_sequencer;

-- The zone of this transaction; null outside one, so that every policy fails closed.
create function current_zone() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('communaux.zone', true), '')::uuid $$;

-- The person of this transaction, for the few rows one may see across zones: one's own.
create function current_person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('communaux.person', true), '')::uuid $$;

-- Every table that carries zone_id is given to this procedure once, in the migration that creates it.
create procedure protect_by_zone(target regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy own_zone on %s using (zone_id = (select current_zone())) with check (zone_id = (select current_zone()))', target);
  execute format('grant %s on %s to communaux_app', privileges, target);
end $$;
