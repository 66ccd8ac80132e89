import type { PollId } from '@communaux/shared/kernel';
import { boxOf, type Ballot, type Box, type Frozen, type RegisterHead } from '@communaux/shared/vote';
import type { UseCase, Work } from '../platform/database/work.js';

export type Opened = { readonly box: Box; readonly ballots: readonly Ballot[] };

/** What the box says: the last ballot of each elector, put in the urn of their college. Weights never touch a ballot. */
export const openBox = async ({ tx, zoneId }: Work, pollId: PollId, frozen: Frozen): Promise<Opened> => {
  const ballots = await tx.query<Ballot>(
    `select ballot.person_id as "personId", ballot.college_id as "collegeId", roll.seat_id as "seatId", choice, cast_by as "castBy", door
     from ballot join roll_line roll using (zone_id, poll_id, person_id)
     where zone_id = $1 and poll_id = $2
       and not exists (select from ballot again where again.zone_id = $1 and again.poll_id = $2
         and again.person_id = ballot.person_id and again.number > 1 and again.number > ballot.number)`,
    [zoneId, pollId],
  );
  return { box: boxOf(frozen, ballots), ballots };
};

export const NOTHING_SEALED: RegisterHead = { seq: 0, head: '0'.repeat(64) };

/** The last seal of the register of the zone: all that was sealed before the certificate is behind its hash. */
export const registerHead: UseCase<RegisterHead> = async ({ tx, zoneId }) => {
  const [row] = await tx.query<{ seq: number; head: string }>(
    `select last_seq::int as seq, encode(hash, 'hex') as head
     from register_batch where zone_id = $1 order by number desc limit 1`,
    [zoneId],
  );
  return row ?? NOTHING_SEALED;
};
