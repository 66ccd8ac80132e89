drop policy firm_of_mine on firm;
alter table invitation drop constraint invitation_college;
drop table rule_set, mandate, seat, college, body;
