import type { PollId } from '@communaux/shared/kernel';
import {
  boxOf,
  type Amendment,
  type Ballot,
  type Box,
  type Frozen,
  type RegisterHead,
} from '@communaux/shared/vote';
import type { Tx } from '../platform/database/tx.js';
import type { Work } from '../platform/database/work.js';

/** A zone and a way to read it: of a transaction, or of a thread that reads alone. */
export type Reading = Pick<Work, 'zoneId'> & { readonly query: Tx['query'] };
export type Opened = { readonly box: Box; readonly ballots: readonly Ballot[] };

/** What the box says: the last ballot of each elector, put in the urn of their college. Weights never touch a ballot. */
export const openBox = async (reading: Reading, pollId: PollId, frozen: Frozen): Promise<Opened> => {
  const { query, zoneId } = reading;
  const ballots = await query<Ballot>(
    `select ballot.person_id as "personId", ballot.college_id as "collegeId", roll.seat_id as "seatId", choice, cast_by as "castBy", door
     from ballot join roll_line roll using (zone_id, poll_id, person_id)
     where zone_id = $1 and poll_id = $2
       and not exists (select from ballot again where again.zone_id = $1 and again.poll_id = $2
         and again.person_id = ballot.person_id and again.number > 1 and again.number > ballot.number)`,
    [zoneId, pollId],
  );
  return { box: boxOf(frozen, ballots, await amendmentsOf(reading, pollId)), ballots };
};

/** How many ballots came in, and no more than that. */
export const sizeOfBox = async ({ query, zoneId }: Reading, pollId: PollId): Promise<number> => {
  const [row] = await query<{ ballots: number }>(
    'select count(*)::int as ballots from ballot where zone_id = $1 and poll_id = $2',
    [zoneId, pollId],
  );
  return row?.ballots ?? 0;
};

/** Corrections of the roll that two people signed while the vote ran, in the order they were made. */
export const amendmentsOf = ({ query, zoneId }: Reading, pollId: PollId): Promise<Amendment[]> =>
  query<Amendment>(
    `select act, college_id as "collegeId", reason, proposed_by as "proposedBy", answered_by as "coSignedBy",
       floor(extract(epoch from answered_at) * 1000)::float8 as at, roll_digest as "rollDigest"
     from roll_amendment where zone_id = $1 and poll_id = $2 and answer = 'co-signed' order by answered_at, id`,
    [zoneId, pollId],
  );

export const NOTHING_SEALED: RegisterHead = { seq: 0, head: '0'.repeat(64) };

/** The last seal of the register of the zone: all that was sealed before the certificate is behind its hash. */
export const registerHead = async ({ query, zoneId }: Reading): Promise<RegisterHead> => {
  const [row] = await query<{ seq: number; head: string }>(
    `select last_seq::int as seq, encode(hash, 'hex') as head
     from register_batch where zone_id = $1 order by number desc limit 1`,
    [zoneId],
  );
  return row ?? NOTHING_SEALED;
};
