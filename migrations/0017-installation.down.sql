drop trigger seated_by_election on substitute;
drop trigger seated_by_election on mandate;
drop function seated_by_election;
alter table substitute drop column poll_id;
alter table mandate drop column poll_id;
drop table installation;
drop function installation_of_an_election;
