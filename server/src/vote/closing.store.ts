import type { Instant, PollId, RevisionId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import type { Certificate, Frozen, Outcome, PollTimes } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

export type LockedPoll = PollTimes & {
  readonly revisionId: RevisionId | null;
  readonly call: number;
  readonly frozen: Frozen;
  /** Null until tallied, or under a rule without a window for contests. */
  readonly contestUntil: Instant | null;
  readonly annulled: boolean;
  readonly contestsWaiting: number;
  /** The clock of the database, which alone decides that a vote is over. */
  readonly clock: Instant;
};

type Times = 'opensAt' | 'closesAt' | 'clock';
type Row = Omit<LockedPoll, Times | 'contestUntil'> &
  Readonly<Record<Times, string>> & { readonly contestUntil: string | null };

/** Takes the poll for its next step; undefined when the zone has none that has opened. */
export const lockPoll = async ({ tx, zoneId }: Work, pollId: PollId): Promise<LockedPoll | undefined> => {
  const [row] = await tx.query<Row>(
    `select stage, revision_id as "revisionId", call, frozen->'document' as frozen, annulled_at is not null as annulled,
       (select count(*)::int from poll_contest where zone_id = $1 and poll_id = $2 and co_signed_at is null) as "contestsWaiting",
       (extract(epoch from opens_at) * 1000)::bigint::text as "opensAt",
       (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt",
       (extract(epoch from contest_until) * 1000)::bigint::text as "contestUntil",
       (extract(epoch from clock_timestamp()) * 1000)::bigint::text as clock
     from poll where zone_id = $1 and id = $2 and frozen_hash is not null for update`,
    [zoneId, pollId],
  );
  if (!row) return undefined;
  const at = (ms: string): Instant => instant(Number(ms));
  const { opensAt, closesAt, clock, contestUntil } = row;
  return {
    ...row,
    opensAt: at(opensAt),
    closesAt: at(closesAt),
    clock: at(clock),
    contestUntil: contestUntil === null ? null : at(contestUntil),
  };
};

/** Shuts the box: the database waits for every ballot under way, and takes none after. */
export const storeClosing = ({ tx, zoneId }: Work, pollId: PollId): Promise<unknown> =>
  tx.query(`update poll set stage = 'closed' where zone_id = $1 and id = $2 and stage = 'open'`, [
    zoneId,
    pollId,
  ]);

/** @param contestUntil null where the rule gives no time to contest */
export const storeTally = (
  { tx, zoneId }: Work,
  pollId: PollId,
  outcome: Outcome,
  contestUntil: Instant | null,
): Promise<unknown> =>
  tx.query(
    `update poll set stage = 'tallied', outcome = $3, contest_until = to_timestamp($4::bigint / 1000.0)
     where zone_id = $1 and id = $2 and stage = 'closed'`,
    [zoneId, pollId, JSON.stringify(outcome), contestUntil],
  );

/** Certified then published, each from the one before: the database lets nobody skip one. */
export const storeCertificate = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  certificateText: Certified['text'],
): Promise<void> => {
  await tx.query(
    `update poll set stage = 'certified', certificate = $3 where zone_id = $1 and id = $2 and stage in ('tallied', 'contested')`,
    [
      zoneId,
      pollId,
      typeof certificateText === 'string'
        ? certificateText
        : Buffer.from(certificateText.buffer, certificateText.byteOffset, certificateText.length),
    ],
  );
  await tx.query(
    `update poll set stage = 'published' where zone_id = $1 and id = $2 and stage = 'certified'`,
    [zoneId, pollId],
  );
};

/** What a count gives back: the certificate as the text that is stored, served and hashed. */
export type Certified = Pick<Certificate, 'outcome' | 'digest'> & { readonly text: string | Uint8Array };
