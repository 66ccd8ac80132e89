drop procedure protect_by_zone;
drop function current_person;
drop function current_zone;
