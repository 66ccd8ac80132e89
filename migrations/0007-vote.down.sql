drop table ballot, roll_line, poll;
drop function ballot_needs_open_poll;
drop function poll_keeps_its_order;
