-- Who acts: at the last hour of a vote hundreds of people come at once, each with a secret that no memory holds yet. Their
-- sessions and ties are read in one statement, each under their own name: row level security shows nobody else's.
-- What it can read and write is what its caller can.
create function acting(secrets bytea[]) returns table (place bigint, session_id uuid, person_id uuid, memberships jsonb)
language plpgsql as $$
declare found record;
begin
  -- In the order of sessions, so that no two of these wait for each other.
  for found in
    select asked.place, session.id, session.person_id, session.seen_at < now() - interval '5 minutes' as unseen
    from unnest(secrets) with ordinality as asked (secret, place)
    join session on session.secret_hash = asked.secret
    where revoked_at is null and seen_at > now() - interval '12 hours' and session.created_at > now() - interval '14 days'
    order by session.id
  loop
    if found.unseen then
      update session set seen_at = now() where id = found.id and seen_at < now() - interval '5 minutes';
    end if;
    perform set_config('communaux.person', found.person_id::text, true);
    place := found.place;
    session_id := found.id;
    person_id := found.person_id;
    memberships := (
      select coalesce(jsonb_agg(jsonb_build_object('zoneId', own.zone_id, 'role', own.role, 'firmId', own.firm_id, 'collegeKey', college.key) order by own.since), '[]')
      from membership own
      left join mandate on mandate.zone_id = own.zone_id and mandate.person_id = own.person_id
        and now() >= mandate.starts_at and now() < mandate.ends_at
      left join college on college.zone_id = mandate.zone_id and college.id = mandate.college_id
      where own.person_id = found.person_id and own.until is null);
    return next;
  end loop;
  perform set_config('communaux.person', '', true);
end $$;
