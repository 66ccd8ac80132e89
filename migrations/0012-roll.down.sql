drop trigger ballot_confirmed_by_two on ballot;
drop trigger ballot_by_one_door on ballot;
drop function ballot_confirmed_by_two;
drop function ballot_by_one_door;
alter table ballot drop constraint ballot_assisted_comes_first;

drop trigger roll_line_comes_before_opening on roll_line;
drop trigger roll_line_is_frozen on roll_line;
drop function roll_line_comes_before_opening;
drop function roll_line_is_frozen;
drop function amended_now;
revoke delete on roll_line from communaux_app;
revoke update (recused) on roll_line from communaux_app;
alter table roll_line drop column proxy_released;

drop table ballot_entry;
drop table roll_amendment;
drop function answered_once;
drop table recusal;
drop table proxy;
drop table substitute;

delete from mandate where slot is not null;
alter table mandate
  drop constraint mandate_seat_held_once,
  drop constraint mandate_slot_of_seat,
  drop column voice, drop column slot, drop column ended_by,
  add constraint mandate_seat_held_once exclude using gist (zone_id with =, seat_id with =, tstzrange(starts_at, ends_at) with &&) where (seat_id is not null);
alter table seat drop column slots, drop column created_at;
