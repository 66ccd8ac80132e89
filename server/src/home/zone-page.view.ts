import { isOpenAt, type Asset } from '@communaux/shared/booking';
import { fraction, multiply, parse, toPercent } from '@communaux/shared/kernel';
import { rulesInForce } from '../charter/index.js';
import type { Decided, Happening, Home } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { PRESENCE, REGISTERED } from '../vote/index.js';

/** What the home page shows to everyone alike. */
export type ZonePage = Pick<Home, 'happening' | 'decided'>;

type Row = {
  readonly happening: Happening[];
  readonly pools: Pool[];
  readonly decided: (Omit<Decided, 'share'> & { readonly points: string | null })[];
};

type Pool = Pick<Asset, 'id' | 'kind' | 'name' | 'capacity' | 'timezone'> & { readonly free: number };

/** Pools named on the page, and pools read to find as many that are open. */
const [POOLS_SHOWN, POOLS_READ] = [4, 20];

/** One statement, which builds the JSON itself: the page everyone opens every morning (performance.md section 0). */
export const readZonePage: UseCase<ZonePage> = async (work) => {
  const { tx, zoneId } = work;
  const [row] = await tx.query<Row>(
    `with poll_now as (
       select id, title, closes_at,
         (select coalesce(sum(heads::int), 0)::int from (${PRESENCE}) as came, jsonb_each_text(presence) as college (key, heads)) as present,
         (${REGISTERED})::int as registered
       from poll where zone_id = $1 and stage = 'open' and closes_at > now() order by closes_at limit 5
     ), consultation_now as (
       select id, title, consultation_closes_at as closes_at,
         (select count(*)::int from comment where zone_id = $1 and revision_id = revision.id and hidden_at is null) as comments
       from revision where zone_id = $1 and stage = 'consultation' and consultation_closes_at > now()
       order by consultation_closes_at limit 5
     ), consent_now as (
       select id, title, case when phase = 'objection' then answers_close_at end as closes_at, opened_at,
         case when phase = 'objection' then (select count(distinct person_id)::int from consent_answer
           where zone_id = $1 and consent_id = consent.id and round = consent.round) end as answered,
         case when phase = 'objection' then (select count(*)::int from consent_roll_line
           where zone_id = $1 and consent_id = consent.id and voice = 'deliberative') end as registered
       from consent where zone_id = $1 and step in ('nomination', 'change', 'proposal', 'consent')
       order by opened_at desc limit 5
     ), pool_now as (
       select asset.id, asset.kind, asset.name, capacity, zone.time_zone as timezone, greatest(capacity - (
           select coalesce(sum(quantity), 0)::int from allocation
           where zone_id = $1 and asset_id = asset.id and released_at is null
             and starts_at between now() - interval '366 days' and now() and ends_at > now()), 0) as free
       from asset join zone on zone.id = $1
       where zone_id = $1 and allocation = 'pool' and retired_at is null order by folded(asset.name) limit $2
     ), happening as (
       select 1 as place, row_number() over (order by closes_at) as rank, 'poll' as kind, id, title, closes_at as at,
         present as value, registered as base from poll_now
       union all
       select 2, row_number() over (order by closes_at), 'consultation', id, title, closes_at, comments, null from consultation_now
       union all
       select 3, row_number() over (order by closes_at nulls last, opened_at desc), 'consent', id, title, closes_at, answered,
         registered from consent_now
     ), revision_decided as (
       select 'revision' as kind, revision.id, poll.id as poll_id, revision.title,
         case revision.stage when 'rejected' then 'rejected' else 'adopted' end as verdict, decided_at as at,
         poll.outcome #>> '{weighted,yes}' as points
       from revision left join lateral (
         select id, outcome from poll where zone_id = $1 and revision_id = revision.id and withdrawn_at is null
         order by opens_at desc, call desc limit 1) as poll on true
       where revision.zone_id = $1 and revision.stage in ('adopted', 'in_force', 'rejected') and decided_at is not null
       order by decided_at desc limit 5
     ), poll_decided as (
       select 'poll', poll.id, null::uuid, title, case when annulled_at is null
           then coalesce((select settled_as from veto where zone_id = $1 and poll_id = poll.id and settled_as in ('sent-back', 'stopped')),
             outcome ->> 'verdict')
           else 'void' end, closes_at, outcome #>> '{weighted,yes}'
       from unnest(array['certified', 'published']) as counted (stage) cross join lateral (
         select * from poll where zone_id = $1 and poll.stage = counted.stage and revision_id is null and withdrawn_at is null
         order by closes_at desc limit 5) as poll
     ), consent_decided as (
       select 'consent', id, null::uuid, title, ended_as, ended_at, null from consent
       where zone_id = $1 and step = 'ended' and ended_as <> 'majority' order by ended_at desc limit 5
     ), decided as (
       select * from revision_decided union all select * from poll_decided union all select * from consent_decided
       order by at desc limit 5
     )
     select
       (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'title', title, 'value', value, 'base', base,
         'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by place, rank), '[]')
        from happening) as happening,
       (select coalesce(jsonb_agg(to_jsonb(pool_now) order by folded(name)), '[]') from pool_now) as pools,
       (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'pollId', poll_id, 'title', title, 'verdict', verdict,
         'points', points, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by decided.at desc), '[]')
        from decided) as decided`,
    [zoneId, POOLS_READ],
  );
  const { happening, pools, decided } = row ?? { happening: [], pools: [], decided: [] };
  return {
    happening: [...happening, ...(await freePlaces(work, pools))],
    decided: decided.map(({ points, ...one }) => ({
      ...one,
      share: points === null ? null : percent(points),
    })),
  };
};

/** A pool that the charter closes at this hour has no place to offer. The rules are those kept in memory. */
const freePlaces = async (work: Work, pools: readonly Pool[]): Promise<Happening[]> => {
  if (pools.length === 0) return [];
  const rules = await rulesInForce(work);
  return pools
    .filter((pool) => isOpenAt(rules, pool, work.now))
    .slice(0, POOLS_SHOWN)
    .map(({ id, name, free, capacity }) => ({
      kind: 'free',
      id,
      title: name,
      at: null,
      value: free,
      base: capacity,
    }));
};

/** An outcome is kept in exact points of the whole voice ("75/2"); here it is read at a glance ("37.5"). */
const percent = (points: string): string => toPercent(multiply(parse(points), fraction(1, 100)));
