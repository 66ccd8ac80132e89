drop trigger ballot_needs_open_poll on ballot;
drop function ballot_needs_open_poll;
drop function poll_lock;
drop function told_again_unless;
drop table poll_contest;
drop function poll_contest_in_time;

drop index ballot_again;
alter table ballot
  drop constraint ballot_choice_is_text,
  drop column college_id, drop column cast_by, drop column door, drop column request_key,
  add constraint ballot_choice_check check (choice in ('yes', 'no', 'blank'));
create function ballot_needs_open_poll() returns trigger language plpgsql as $$
declare found poll%rowtype;
begin
  select * into found from poll where zone_id = new.zone_id and id = new.poll_id for share;
  if found.stage is distinct from 'open' or clock_timestamp() >= found.closes_at then
    raise exception 'The poll is not open' using errcode = 'check_violation', constraint = 'ballot_needs_open_poll';
  end if;
  return new;
end $$;
create trigger ballot_needs_open_poll before insert on ballot for each row execute function ballot_needs_open_poll();

alter table roll_line drop column seat_id, drop column voice, drop column recused, drop column proxy_to;

create or replace function poll_keeps_its_order() returns trigger language plpgsql as $$
declare
  steps constant jsonb := '{"draft": ["scheduled"], "scheduled": ["open"], "open": ["closed"], "closed": ["tallied"],
    "tallied": ["contested", "certified"], "contested": ["certified"], "certified": ["published"], "published": []}';
begin
  if new.stage <> old.stage and not (steps -> old.stage) ? new.stage then
    raise exception 'A poll goes from % to %, not to %', old.stage, steps -> old.stage, new.stage
      using errcode = 'check_violation', constraint = 'poll_keeps_its_order';
  end if;
  if old.frozen_hash is not null and (new.frozen_hash, new.frozen, new.closes_at) is distinct from (old.frozen_hash, old.frozen, old.closes_at) then
    raise exception 'An open poll is frozen' using errcode = 'check_violation', constraint = 'poll_is_frozen';
  end if;
  return new;
end $$;
drop index poll_one_per_revision_and_call;
drop index poll_called_again_once;
drop index poll_newest;
alter table poll alter column certificate type jsonb using certificate::jsonb;
alter table poll drop column method;
alter table poll
  drop column question_form, drop column live_results, drop column tie_seed, drop column tie_orders, drop column chair_id, drop column call, drop column first_call,
  drop column proposed_by, drop column theme, drop column contest_until, drop column annulled_at, drop column withdrawn_at,
  add column method text not null default 'yes_no_blank' check (method in ('yes_no_blank'));
create unique index poll_one_per_revision on poll (zone_id, revision_id) where revision_id is not null;
