drop trigger ballot_by_one_door on ballot;

create or replace function ballot_by_one_door() returns trigger language plpgsql as $$
begin
  if exists (select from ballot where zone_id = new.zone_id and poll_id = new.poll_id and person_id = new.person_id
      and number = 1 and door in ('paper', 'hands')) then
    raise exception 'This elector has voted by another door' using errcode = 'check_violation', constraint = 'ballot_by_one_door';
  end if;
  return null;
end $$;
create trigger ballot_by_one_door after insert on ballot for each row when (new.number > 1) execute function ballot_by_one_door();
