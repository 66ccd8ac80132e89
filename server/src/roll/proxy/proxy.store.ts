import type { BodyId, Instant, PersonId } from '@communaux/shared/kernel';
import type { Proxy } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';
import { toProxy, type ProxyRow } from '../standing/index.js';

/** Proxies of a body are given one after the other: two at once could each see room under the cap. */
export const lockProxies = ({ tx, zoneId }: Work, bodyId: BodyId): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 12))', [zoneId, bodyId]);

export const storeProxy = (
  { tx, zoneId, now }: Work,
  {
    id,
    bodyId,
    proxy: { giverId, holderId, scope },
    until,
  }: {
    readonly id: string;
    readonly bodyId: BodyId;
    readonly proxy: Proxy;
    readonly until: Instant | null;
  },
): Promise<unknown> =>
  tx.query(
    `insert into proxy (zone_id, id, body_id, giver_id, holder_id, scope, theme, poll_id, given_at, until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9::bigint / 1000.0), to_timestamp($10::bigint / 1000.0))`,
    [
      zoneId,
      id,
      bodyId,
      giverId,
      holderId,
      scope.kind,
      scope.kind === 'theme' ? scope.theme : null,
      scope.kind === 'poll' ? scope.pollId : null,
      now,
      until,
    ],
  );

type KnownProxy = { readonly proxy: Proxy; readonly ended: boolean };

/** A proxy taken to be ended; one that has expired has ended. */
export const lockProxy = async ({ tx, zoneId, now }: Work, id: string): Promise<KnownProxy | undefined> => {
  const [row] = await tx.query<ProxyRow & { readonly ended: boolean }>(
    `select giver_id as "giverId", holder_id as "holderId", scope, theme, poll_id as "pollId", null as "pollTheme",
       (extract(epoch from given_at) * 1000)::bigint::text as "givenAt",
       ended_at is not null or coalesce(until <= to_timestamp($3::bigint / 1000.0), false) as ended
     from proxy where zone_id = $1 and id = $2 for update`,
    [zoneId, id, now],
  );
  return row && { proxy: toProxy(row), ended: row.ended };
};

export const storeEnd = ({ tx, zoneId, now }: Work, id: string, endedBy: PersonId): Promise<unknown> =>
  tx.query(
    `update proxy set ended_at = greatest(given_at, to_timestamp($3::bigint / 1000.0)), ended_by = $4
     where zone_id = $1 and id = $2`,
    [zoneId, id, now, endedBy],
  );
