import type { PersonId } from '@communaux/shared/kernel';
import type { Passkey, Session } from '../generated/schema.js';
import type { InstanceWork } from '../platform/database/work.js';

/** Sessions that still open something, the latest seen first (the bounds are those of platform/access/session.store). */
export const readSessions = ({ tx }: InstanceWork, person: PersonId, current: string): Promise<Session[]> =>
  tx.query<Session>(
    `select id, door, device, id::text = $2 as current,
       to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
       to_char(session.seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "seenAt"
     from session where person_id = $1 and revoked_at is null
       and session.seen_at > now() - interval '12 hours' and created_at > now() - interval '14 days'
     order by session.seen_at desc, id desc limit 100`,
    [person, current],
  );

export const readPasskeys = ({ tx }: InstanceWork, person: PersonId): Promise<Passkey[]> =>
  tx.query<Passkey>(
    `select id, name, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
       to_char(used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "usedAt"
     from passkey where person_id = $1 order by created_at limit 100`,
    [person],
  );
