import type { CollegeId, PollId, RevisionId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import type { Ballot, Certificate, CollegeCount, Frozen, PollTimes } from '@communaux/shared/vote';
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

export type Box = { readonly counts: readonly CollegeCount[]; readonly ballots: readonly Ballot[] };

/**
 * What the box says once closed: the last ballot of each elector, counted by college. Weights never touch a ballot.
 * The ballots themselves leave the database only if the frozen rule announced open ballots.
 */
export const openBox = async ({ tx, zoneId }: Work, pollId: PollId, frozen: Frozen): Promise<Box> => {
  const rows = await tx.query<CollegeCount & { readonly ballots: readonly Ballot[] | null }>(
    `with last as (
       select distinct on (person_id) person_id, choice from ballot
       where zone_id = $1 and poll_id = $2 order by person_id, number desc)
     select roll.college_id as "collegeId",
       count(*) filter (where choice = 'yes')::int as yes,
       count(*) filter (where choice = 'no')::int as no,
       count(*) filter (where choice = 'blank')::int as blank,
       case when $3 then jsonb_agg(jsonb_build_object('personId', person_id, 'collegeId', college_id, 'choice', choice)) end as ballots
     from last join roll_line roll using (person_id)
     where roll.zone_id = $1 and roll.poll_id = $2 group by roll.college_id`,
    [zoneId, pollId, frozen.ruleSet.openBallots],
  );
  return {
    counts: frozen.colleges.map(({ id }) => countOf(id, rows)),
    ballots: rows.flatMap(({ ballots }) => ballots ?? []),
  };
};

const countOf = (collegeId: CollegeId, rows: readonly CollegeCount[]): CollegeCount => {
  const { yes, no, blank } = rows.find((row) => row.collegeId === collegeId) ?? { yes: 0, no: 0, blank: 0 };
  return { collegeId, yes, no, blank };
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
