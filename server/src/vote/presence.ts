/**
 * Voices that came to the row `poll` of zone $1, by college: counted from its boxes on the spot, an elector once and a
 * pair that must agree as one. What they chose stays there until the outcome is stored.
 */
export const PRESENCE = `
  select coalesce(jsonb_object_agg(college_id, came.heads - coalesce(paired.more, 0)), '{}') as presence
  from (select college_id, count(*)::int as heads from ballot
    where ballot.zone_id = $1 and ballot.poll_id = poll.id and number = 1 group by college_id) as came
  left join (
    select roll.college_id, (count(*) - count(distinct roll.seat_id))::int as more
    from roll_line roll join ballot using (zone_id, poll_id, person_id)
    where roll.zone_id = $1 and roll.poll_id = poll.id and roll.seat_id is not null and ballot.number = 1
      and poll.frozen->'document'->'pairs' @> jsonb_build_array(jsonb_build_object('seatId', roll.seat_id))
    group by roll.college_id) as paired using (college_id)`;

/** Voices on the roll of the row `poll` of zone $1: as frozen at its opening, and as two people corrected it since. */
export const REGISTERED = `
  select (select coalesce(sum((college->>'registered')::int), 0) from jsonb_array_elements(poll.frozen->'document'->'colleges') as college)
    + (select coalesce(sum(case when act in ('add', 'restore') then 1 else -1 end), 0) from roll_amendment
      where zone_id = $1 and poll_id = poll.id and answer = 'co-signed') as registered`;
