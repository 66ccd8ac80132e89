import type { CollegeId, PersonId, PollId, RevisionId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import {
  boxOf,
  type Ballot,
  type Box,
  type Certificate,
  type Frozen,
  type PollTimes,
  type RegisterHead,
} from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

export type LockedPoll = PollTimes & {
  readonly revisionId: RevisionId | null;
  readonly frozen: Frozen;
  /** The clock of the database, which alone decides that a vote is over. */
  readonly clock: number;
};

type Row = Omit<LockedPoll, 'opensAt' | 'closesAt' | 'clock'> &
  Readonly<Record<'opensAt' | 'closesAt' | 'clock', string>>;

/**
 * Takes the poll for closing. Every ballot under way holds a share of this lock until it commits, so what is read
 * after is complete; every later one waits, then finds the poll closed.
 */
export const lockPoll = async ({ tx, zoneId }: Work, pollId: PollId): Promise<LockedPoll | undefined> => {
  const [row] = await tx.query<Row>(
    `select stage, revision_id as "revisionId", frozen->'document' as frozen,
       (extract(epoch from opens_at) * 1000)::bigint::text as "opensAt",
       (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt",
       (extract(epoch from clock_timestamp()) * 1000)::bigint::text as clock
     from poll where zone_id = $1 and id = $2 and frozen_hash is not null for update`,
    [zoneId, pollId],
  );
  if (!row) return undefined;
  const { opensAt, closesAt, clock, ...rest } = row;
  return {
    ...rest,
    opensAt: instant(Number(opensAt)),
    closesAt: instant(Number(closesAt)),
    clock: Number(clock),
  };
};

export type Opened = { readonly box: Box; readonly ballots: readonly Ballot[] };

type Said = { readonly personId: PersonId; readonly collegeId: CollegeId; readonly choice: string };

/**
 * What the box says once closed: the last ballot of each elector, put in the urn of their college. Weights never touch
 * a ballot.
 */
export const openBox = async ({ tx, zoneId }: Work, pollId: PollId, frozen: Frozen): Promise<Opened> => {
  const rows = await tx.query<Said>(
    `with last as (
       select distinct on (person_id) person_id, choice from ballot
       where zone_id = $1 and poll_id = $2 order by person_id, number desc)
     select person_id as "personId", college_id as "collegeId", choice
     from last join roll_line roll using (person_id)
     where roll.zone_id = $1 and roll.poll_id = $2`,
    [zoneId, pollId],
  );
  const ballots = rows.map((said): Ballot => ({ ...said, seatId: null, castBy: said.personId, door: 'web' }));
  return { box: boxOf(frozen, ballots), ballots };
};

export const NOTHING_SEALED: RegisterHead = { seq: 0, head: '0'.repeat(64) };

/** The last seal of the register of the zone: all that was sealed before the certificate is behind its hash. */
export const registerHead = async ({ tx, zoneId }: Work): Promise<RegisterHead> => {
  const [row] = await tx.query<{ seq: number; head: string }>(
    `select last_seq::int as seq, encode(hash, 'hex') as head
     from register_batch where zone_id = $1 order by number desc limit 1`,
    [zoneId],
  );
  return row ?? NOTHING_SEALED;
};

/** From open to published by every stage between, each from the one before: the database lets nobody skip one. */
export const storeResult = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  certificate: Certificate,
): Promise<void> => {
  await tx.query(`update poll set stage = 'closed' where zone_id = $1 and id = $2 and stage = 'open'`, [
    zoneId,
    pollId,
  ]);
  await tx.query(
    `update poll set stage = 'tallied', outcome = $3 where zone_id = $1 and id = $2 and stage = 'closed'`,
    [zoneId, pollId, JSON.stringify(certificate.outcome)],
  );
  await tx.query(
    `update poll set stage = 'certified', certificate = $3 where zone_id = $1 and id = $2 and stage = 'tallied'`,
    [zoneId, pollId, JSON.stringify(certificate)],
  );
  await tx.query(
    `update poll set stage = 'published' where zone_id = $1 and id = $2 and stage = 'certified'`,
    [zoneId, pollId],
  );
};
