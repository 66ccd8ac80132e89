create or replace function revision_keeps_its_path() returns trigger language plpgsql as $$
declare
  steps constant jsonb := '{"draft": ["submitted", "withdrawn"], "submitted": ["admissible", "not_admissible", "withdrawn"],
    "admissible": ["consultation", "withdrawn"], "consultation": ["vote", "withdrawn"], "vote": ["adopted", "rejected"],
    "adopted": ["in_force"], "not_admissible": [], "rejected": [], "in_force": [], "withdrawn": []}';
begin
  if new.stage <> old.stage and not (steps -> old.stage) ? new.stage then
    raise exception 'A revision goes from % to %, not to %', old.stage, steps -> old.stage, new.stage
      using errcode = 'check_violation', constraint = 'revision_keeps_its_path';
  end if;
  if old.stage <> 'draft' and (new.title, new.reasons, new.impact, new.author_id) is distinct from (old.title, old.reasons, old.impact, old.author_id) then
    raise exception 'The words of a revision change only as a draft' using errcode = 'check_violation', constraint = 'revision_keeps_its_words';
  end if;
  return new;
end $$;
drop trigger poll_takes_passage on poll;
drop function poll_takes_passage;
drop index poll_one_per_revision_and_call;
create unique index poll_one_per_revision_and_call on poll (zone_id, revision_id, call) where revision_id is not null and withdrawn_at is null;
alter table poll drop column passage;
alter table revision
  drop column theme, drop column passage, drop column sent_back_at,
  drop constraint revision_rejected_because_check,
  add constraint revision_rejected_because_check check (rejected_because in ('vote', 'stale-base'));
drop table veto;
drop function veto_in_time;
drop table veto_right;
