-- Whether an elector has voted by another door is asked once per statement, as the other judges of a box do: a hundred
-- people who change their mind in the last minute cost one statement, not a hundred calls. One look-up per elector, as the
-- planner might else read the whole box.
drop trigger ballot_by_one_door on ballot;

create or replace function ballot_by_one_door() returns trigger language plpgsql as $$
begin
  if exists (
    select from cast_now cross join lateral (
      select door from ballot where zone_id = cast_now.zone_id and poll_id = cast_now.poll_id
        and person_id = cast_now.person_id and number = 1 limit 1) as first
    where cast_now.number > 1 and first.door in ('paper', 'hands')) then
    raise exception 'This elector has voted by another door' using errcode = 'check_violation', constraint = 'ballot_by_one_door';
  end if;
  return null;
end $$;
create trigger ballot_by_one_door after insert on ballot referencing new table as cast_now
  for each statement execute function ballot_by_one_door();
