import { instant, type Instant, type PollId, type ZoneId } from '@communaux/shared/kernel';
import type { InstanceWork, Work } from '../platform/database/work.js';

type OpenPoll = { readonly id: PollId; readonly closesAt: Instant };

/** Polls of the zone that still wait for their close. */
export const openPolls = async ({ tx, zoneId }: Work): Promise<readonly OpenPoll[]> => {
  const rows = await tx.query<{ id: PollId; closesAt: string }>(
    `select id, (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt"
     from poll where zone_id = $1 and stage = 'open'`,
    [zoneId],
  );
  return rows.map(({ id, closesAt }) => ({ id, closesAt: instant(Number(closesAt)) }));
};

/** Every zone of the instance: polls are read zone by zone, as row level security asks. */
export const zoneIds = async ({ tx }: InstanceWork): Promise<readonly ZoneId[]> =>
  (await tx.query<{ id: ZoneId }>('select id from zone order by id')).map(({ id }) => id);
