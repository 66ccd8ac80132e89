drop trigger revision_change_is_of_a_draft on revision_change;
drop function revision_change_is_of_a_draft;
drop trigger revision_keeps_its_path on revision;
drop function revision_keeps_its_path;
alter table revision drop constraint revision_rejected_with_cause, drop column rejected_because;
