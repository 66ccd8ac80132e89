import { isMember, personOf } from '@communaux/shared/access';
import type { VetoRight } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';

// What a right could have been used on: votes of its themes, under a rule with a window, opened while it was held.
const RIGHT = `
  with used as (
    select right_id, count(*)::int as vetoes,
      count(*) filter (where settled_as = 'overridden')::int as overridden,
      count(*) filter (where settled_as = 'sent-back')::int as "sentBack",
      count(*) filter (where settled_as = 'stopped')::int as stopped
    from veto where zone_id = $1 group by right_id)
  select veto_right.id, speaks_for as "speaksFor", themes, case when $2 then person.name end as holder,
    coalesce(mandate.person_id = $3, false) as mine,
    to_char(granted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "grantedAt",
    to_char(life.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endsAt",
    life.ends_at > to_timestamp($4::bigint / 1000.0) as "inForce",
    (select count(*)::int from poll
     where zone_id = $1 and theme = any(themes) and frozen_hash is not null and opens_at >= granted_at
       and opens_at < life.ends_at and (frozen #>> '{document,ruleSet,vetoHours}')::int > 0) as guarded,
    coalesce(vetoes, 0) as vetoes, coalesce(overridden, 0) as overridden, coalesce("sentBack", 0) as "sentBack",
    coalesce(stopped, 0) as stopped
  from veto_right
  join mandate on mandate.zone_id = $1 and mandate.id = veto_right.mandate_id
  join person on person.id = mandate.person_id
  cross join lateral (select least(mandate.ends_at, veto_right.ended_at) as ends_at) as life
  left join used on used.right_id = veto_right.id
  where veto_right.zone_id = $1`;
const ALL = `${RIGHT} order by life.ends_at > to_timestamp($4::bigint / 1000.0) desc, speaks_for, veto_right.id`;
const ONE = `${RIGHT} and veto_right.id = $5`;

const reader = ({ zoneId, actor, now }: Work): unknown[] => [
  zoneId,
  isMember(actor, zoneId),
  personOf(actor),
  now,
];

/** Those in force first. */
export const readVetoRights: UseCase<VetoRight[]> = (work) => work.tx.query<VetoRight>(ALL, reader(work));

export const shownRight = async (work: Work, id: string): Promise<VetoRight> => {
  const [row] = await work.tx.query<VetoRight>(ONE, [...reader(work), id]);
  if (!row) throw new Error('A right just written cannot be read');
  return row;
};
