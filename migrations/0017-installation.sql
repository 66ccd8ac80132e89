-- An election seats those it elected, once: their mandates come from its certified count and say which one.

create table installation (
  zone_id uuid not null,
  poll_id uuid not null,
  seat_id uuid,
  -- Elected, and no longer candidates for their place.
  withdrawn uuid[] not null,
  installed_by uuid not null references person,
  installed_at timestamptz not null,
  primary key (zone_id, poll_id),
  constraint installation_poll foreign key (zone_id, poll_id) references poll (zone_id, id),
  constraint installation_seat foreign key (zone_id, seat_id) references seat (zone_id, id)
);
call protect_by_zone('installation', 'select, insert');

create function installation_of_an_election() returns trigger language plpgsql as $$
begin
  if not exists (select from poll where zone_id = new.zone_id and id = new.poll_id and stage = 'published'
      and annulled_at is null and outcome->>'verdict' = 'elected' and question_form ? 'seating') then
    raise exception 'Only a certified election seats anybody' using errcode = 'check_violation', constraint = 'installation_of_an_election';
  end if;
  return new;
end $$;
create trigger installation_of_an_election before insert on installation for each row execute function installation_of_an_election();

alter table mandate
  add column poll_id uuid,
  add constraint mandate_installation foreign key (zone_id, poll_id) references installation (zone_id, poll_id);
alter table substitute
  add column poll_id uuid,
  add constraint substitute_installation foreign key (zone_id, poll_id) references installation (zone_id, poll_id);
create index mandate_of_installation on mandate (zone_id, poll_id) where poll_id is not null;
create index substitute_of_installation on substitute (zone_id, poll_id) where poll_id is not null;

-- Whoever sits by an election stood on a ticket that won it, for that very place.
create function seated_by_election() returns trigger language plpgsql as $$
begin
  if not exists (
    select from poll
    cross join jsonb_array_elements(question_form #> '{seating,tickets}') ticket
    cross join jsonb_array_elements(ticket->'runners') runner
    where poll.zone_id = new.zone_id and poll.id = new.poll_id and outcome->'winners' ? (ticket->>'key')
      and runner->>'slot' = coalesce(new.slot, '')
      and case tg_table_name when 'mandate' then runner else runner->'substitute' end->>'personId' = new.person_id::text) then
    raise exception 'Not elected by this poll' using errcode = 'check_violation', constraint = 'seated_by_election';
  end if;
  return new;
end $$;
create trigger seated_by_election before insert or update of poll_id on mandate
  for each row when (new.poll_id is not null) execute function seated_by_election();
create trigger seated_by_election before insert or update of poll_id on substitute
  for each row when (new.poll_id is not null) execute function seated_by_election();
