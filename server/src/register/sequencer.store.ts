import type { QueryRunner } from 'typeorm';
import type { Tx } from '../platform/database/tx.js';
import type { Seal, SealedLine } from '@communaux/shared/register';
import { LINE_AS_SEALED } from './sealed.js';

export type PendingLine = Omit<SealedLine, 'seq'> & { readonly position: string };
export type Head = Pick<Seal, 'number' | 'lastSeq' | 'hash'>;
export type SealedBatch = {
  readonly zone: string;
  readonly seal: Seal;
  readonly lines: readonly SealedLine[];
  readonly leaves: readonly Uint8Array[];
};

const LEADER = 7_070_702;

/** Only one sequencer orders the register; the others wait for the lock to come free. */
export const tryToLead = async (runner: QueryRunner): Promise<boolean> => {
  const [row] = (await runner.query('select pg_try_advisory_lock($1) as leads', [LEADER])) as {
    leads: boolean;
  }[];
  return row?.leads ?? false;
};

/** Committed lines without a seal, oldest first. A line of a slow transaction appears once it commits, and is sealed then. */
export const pendingLines = async (tx: Tx, limit: number): Promise<PendingLine[]> => {
  const rows = await tx.query<Omit<PendingLine, 'at'> & { at: string }>(
    `select line.position::text, ${LINE_AS_SEALED}
     from (select position from register_pending order by position limit $1) as pending
     -- One look-up per line: left to itself the planner reads the whole register to find the few that wait (8 ms a turn).
     cross join lateral (select * from register_line where position = pending.position limit 1) as line
     order by pending.position`,
    [limit],
  );
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
};

export const headsOf = async (tx: Tx, zones: readonly string[]): Promise<Map<string, Head>> => {
  const rows = await tx.query<Head & { zone: string }>(
    `select batch.zone_id as zone, batch.number::int, batch.last_seq::int as "lastSeq", batch.hash
     from unnest($1::uuid[]) as wanted (zone_id)
     cross join lateral (select * from register_batch where zone_id = wanted.zone_id order by number desc limit 1) as batch`,
    [zones],
  );
  return new Map(rows.map(({ zone, ...head }) => [zone, { ...head, hash: new Uint8Array(head.hash) }]));
};

/**
 * Writes the seals, empties the queue of what they hold and enqueues the reactions they call for: one statement, so all
 * of it or nothing, in one round trip.
 */
export const storeSeals = (
  tx: Tx,
  batches: readonly SealedBatch[],
  positions: readonly string[],
  reactions: readonly SealedLine[],
): Promise<unknown> => {
  const seals = batches.map(({ zone, seal }) => ({ zone, ...seal }));
  const leaves = batches.flatMap(({ zone, seal, lines, leaves: hashes }) =>
    lines.map(({ seq, id }, at) => ({
      zone,
      seq,
      id,
      batch: seal.number,
      hash: hashes[at] ?? new Uint8Array(),
    })),
  );
  const bytes = (hash: Uint8Array): Buffer => Buffer.from(hash);
  return tx.query(
    `with batch as (
       insert into register_batch (zone_id, number, first_seq, last_seq, root, previous, hash, sealed_at)
       select *, clock_timestamp() from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bytea[], $6::bytea[], $7::bytea[])),
     leaf as (
       insert into register_leaf (zone_id, seq, line_id, batch, hash)
       select * from unnest($8::uuid[], $9::bigint[], $10::uuid[], $11::bigint[], $12::bytea[])),
     done as (
       delete from register_pending where position = any($13::bigint[])),
     reaction as (
       select enqueue_job('react', payload, null, key) from unnest($14::jsonb[], $15::text[]) as wanted (payload, key))
     select count(*) from reaction`,
    [
      seals.map(({ zone }) => zone),
      seals.map(({ number }) => number),
      seals.map(({ firstSeq }) => firstSeq),
      seals.map(({ lastSeq }) => lastSeq),
      seals.map(({ root }) => bytes(root)),
      seals.map(({ previous }) => bytes(previous)),
      seals.map(({ hash }) => bytes(hash)),
      leaves.map(({ zone }) => zone),
      leaves.map(({ seq }) => seq),
      leaves.map(({ id }) => id),
      leaves.map(({ batch }) => batch),
      leaves.map(({ hash }) => bytes(hash)),
      positions,
      reactions.map(({ zone, seq, act, facts }) => JSON.stringify({ zone, seq, act, facts })),
      reactions.map(({ zone, seq }) => `react:${zone}:${seq}`),
    ],
  );
};
