alter table invitation drop constraint invitation_college;
drop table rule_set, mandate, seat, college, body;
