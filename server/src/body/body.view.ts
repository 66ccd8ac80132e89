import { isMember } from '@communaux/shared/access';
import { lintRuleSet } from '@communaux/shared/body';
import type { UseCase } from '../platform/database/work.js';
import type { Body } from '../generated/schema.js';
import { ruleSetInForce } from './rule-set.view.js';

type CollegeRow = Omit<Body['colleges'][number], 'weight'>;

/** The body of the zone, its colleges and seats, and its rules as the linter reads them today. */
export const readBody: UseCase<Body> = async (work) => {
  const { tx, zoneId, now, actor } = work;
  const governance = await ruleSetInForce(work);
  const { bodyId, ruleSet } = governance;
  // Who holds a seat is for members; that it is held, and until when, is for everyone.
  const [row] = await tx.query<{ name: string; colleges: CollegeRow[] }>(
    `with held as (
       select mandate.college_id, seat_id, slot, voice, person.name, ends_at
       from mandate join person on person.id = mandate.person_id
       where zone_id = $1 and body_id = $2
         and starts_at <= to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at)
     select body.name, coalesce((
       select jsonb_agg(jsonb_build_object(
         'id', college.id, 'key', college.key, 'name', college.name, 'shape', college.shape,
         'electors', (select count(*) from held where held.college_id = college.id and voice = 'deliberative'),
         'seats', coalesce((
           select jsonb_agg(jsonb_build_object('id', seat.id, 'label', seat.label, 'holder', case when $4 then held.names end,
             'endsAt', to_char(held.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by length(seat.label), seat.label, seat.id)
           from seat left join lateral (
             select string_agg(name, ' · ' order by slot, name) as names, min(ends_at) as ends_at from held where held.seat_id = seat.id) as held on true
           where seat.zone_id = $1 and seat.college_id = college.id), '[]')) order by college.position)
       from college where college.zone_id = $1 and college.body_id = body.id), '[]') as colleges
     from body where zone_id = $1 and id = $2`,
    [zoneId, bodyId, now, isMember(actor, zoneId)],
  );
  return {
    id: bodyId,
    name: row?.name ?? '',
    colleges: (row?.colleges ?? []).map((college) => ({
      ...college,
      weight: ruleSet.weights[college.id] ?? 0,
    })),
    ruleSet: {
      version: ruleSet.version,
      rules: ruleSet,
      overrideReason: governance.overrideReason,
      effectiveFrom: governance.effectiveFrom,
      findings: lintRuleSet(governance.colleges, ruleSet).map(({ code, facts }) => ({ code, facts })),
    },
  };
};
