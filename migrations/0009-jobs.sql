-- Jobs are kept by graphile-worker in its own schema, installed at start by the owner. The application may only add one.

create function enqueue_job(task text, payload jsonb, run_at timestamptz, key text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => key, max_attempts => 12);
end $$;
revoke all on function enqueue_job from public;
grant execute on function enqueue_job to communaux_app, communaux_sequencer;
