import { instant, type BodyId, type PersonId, type PollId } from '@communaux/shared/kernel';
import type { Proxy, ProxyScope, Theme } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';

export type ProxyRow = {
  readonly giverId: PersonId;
  readonly holderId: PersonId;
  readonly scope: ProxyScope['kind'];
  readonly theme: Theme | null;
  readonly pollId: PollId | null;
  readonly pollTheme: Theme | null;
  readonly givenAt: string;
};

/** Proxies given in a body, neither ended nor expired. */
export const standingProxies = async (
  { tx, zoneId, now }: Work,
  bodyId: BodyId,
): Promise<readonly Proxy[]> => {
  const rows = await tx.query<ProxyRow>(
    `select giver_id as "giverId", holder_id as "holderId", scope, proxy.theme, poll_id as "pollId", poll.theme as "pollTheme",
       (extract(epoch from given_at) * 1000)::bigint::text as "givenAt"
     from proxy left join poll on poll.zone_id = $1 and poll.id = proxy.poll_id
     where proxy.zone_id = $1 and proxy.body_id = $2 and ended_at is null
       and (until is null or to_timestamp($3::bigint / 1000.0) < until)
     order by given_at, proxy.id`,
    [zoneId, bodyId, now],
  );
  return rows.map(toProxy);
};

export const toProxy = (row: ProxyRow): Proxy => ({
  giverId: row.giverId,
  holderId: row.holderId,
  scope: scopeOf(row),
  givenAt: instant(Number(row.givenAt)),
});

const scopeOf = ({ theme, pollId, pollTheme }: ProxyRow): ProxyScope => {
  if (pollId !== null) return { kind: 'poll', pollId, theme: pollTheme };
  return theme === null ? { kind: 'body' } : { kind: 'theme', theme };
};
