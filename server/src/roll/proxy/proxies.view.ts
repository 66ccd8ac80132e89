import { personOf } from '@communaux/shared/access';
import type { Proxy } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';

const PROXIES = `
  select proxy.id, giver.name as giver, holder.name as holder, giver_id = $2 as mine, scope, proxy.theme,
    case when poll.id is not null then jsonb_build_object('id', poll.id, 'title', poll.title) end as poll,
    to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "givenAt",
    to_char(until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until,
    coalesce(poll.frozen_hash is null, true) as endable
  from proxy join person giver on giver.id = giver_id join person holder on holder.id = holder_id
  left join poll on poll.zone_id = $1 and poll.id = proxy.poll_id
  where proxy.zone_id = $1 and ended_at is null`;

/** Proxies this person gave or carries that still stand; those for one vote until that vote is over. */
export const readMyProxies: UseCase<Proxy[]> = ({ tx, zoneId, actor, now }) =>
  tx.query<Proxy>(
    `${PROXIES} and $2 in (giver_id, holder_id) and (until is null or to_timestamp($3::bigint / 1000.0) < until)
       and (poll.id is null or (poll.stage in ('draft', 'scheduled', 'open') and poll.withdrawn_at is null))
     order by given_at, proxy.id`,
    [zoneId, personOf(actor), now],
  );

export const readProxy =
  (id: string): UseCase<Proxy> =>
  async ({ tx, zoneId, actor }) => {
    const [row] = await tx.query<Proxy>(`${PROXIES} and proxy.id = $3`, [zoneId, personOf(actor), id]);
    if (!row) throw new Error('The proxy that was just given cannot be read');
    return row;
  };
