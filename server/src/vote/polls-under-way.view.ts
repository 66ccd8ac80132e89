import { instant, type Instant, type PollId, type ZoneId } from '@communaux/shared/kernel';
import type { Stage } from '@communaux/shared/vote';
import type { InstanceWork, Work } from '../platform/database/work.js';

type Due = { readonly id: PollId; readonly stage: Stage; readonly due: Instant };

/** Polls of the zone that wait for the clock, and when it is their turn. */
export const pollsUnderWay = async ({ tx, zoneId }: Work): Promise<readonly Due[]> => {
  const rows = await tx.query<Omit<Due, 'due'> & { due: string }>(
    `select id, stage, (extract(epoch from case stage when 'scheduled' then opens_at when 'open' then closes_at
       else coalesce(contest_until, closes_at) end) * 1000)::bigint::text as due
     from poll where zone_id = $1 and stage in ('scheduled', 'open', 'closed', 'tallied', 'contested') and withdrawn_at is null`,
    [zoneId],
  );
  return rows.map(({ id, stage, due }) => ({ id, stage, due: instant(Number(due)) }));
};

/** Every zone of the instance: polls are read zone by zone, as row level security asks. */
export const zoneIds = async ({ tx }: InstanceWork): Promise<readonly ZoneId[]> =>
  (await tx.query<{ id: ZoneId }>('select id from zone order by id')).map(({ id }) => id);
