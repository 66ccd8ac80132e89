-- Why a revision was rejected, and the order of its stages: the table of shared/src/charter, binding every door.

alter table revision add column rejected_because text check (rejected_because in ('vote', 'stale-base'));
update revision set rejected_because = 'vote' where stage = 'rejected';
alter table revision add constraint revision_rejected_with_cause check ((stage = 'rejected') = (rejected_because is not null));

create function revision_keeps_its_path() returns trigger language plpgsql as $$
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
create trigger revision_keeps_its_path before update on revision for each row execute function revision_keeps_its_path();

-- What was submitted is what is consulted and voted: no change of a revision is touched once it has left its author's desk.
create function revision_change_is_of_a_draft() returns trigger language plpgsql as $$
begin
  if (select stage from revision where zone_id = old.zone_id and id = old.revision_id) <> 'draft' then
    raise exception 'The words of a revision change only as a draft' using errcode = 'check_violation', constraint = 'revision_keeps_its_words';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger revision_change_is_of_a_draft before update or delete on revision_change for each row execute function revision_change_is_of_a_draft();
