drop index establishment_by_name;
create index establishment_by_name on establishment (zone_id, name, id);
drop function folded(text);
