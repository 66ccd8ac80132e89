import type { DataSource, QueryRunner } from 'typeorm';
import type { Seal, SealedLine } from '@communaux/shared/register';

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
export const pendingLines = async (runner: QueryRunner, limit: number): Promise<PendingLine[]> => {
  const rows = (await runner.query(
    `select line.zone_id as zone, line.id, line.position::text, (extract(epoch from line.at) * 1000)::bigint::text as at,
       line.act, line.actor, line.facts, line.open
     from register_pending pending join register_line line using (zone_id, position)
     order by pending.position limit $1`,
    [limit],
  )) as (Omit<PendingLine, 'at'> & { at: string })[];
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
};

export const headsOf = async (
  source: DataSource | QueryRunner,
  zones: readonly string[],
): Promise<Map<string, Head>> => {
  const rows = (await source.query(
    `select batch.zone_id as zone, batch.number::int, batch.last_seq::int as "lastSeq", batch.hash
     from unnest($1::uuid[]) as wanted (zone_id)
     cross join lateral (select * from register_batch where zone_id = wanted.zone_id order by number desc limit 1) as batch`,
    [zones],
  )) as (Head & { zone: string })[];
  return new Map(rows.map(({ zone, ...head }) => [zone, { ...head, hash: new Uint8Array(head.hash) }]));
};

/** Writes the seals and empties the queue of what they hold, in the caller's transaction. */
export const storeSeals = async (
  runner: QueryRunner,
  batches: readonly SealedBatch[],
  positions: readonly string[],
): Promise<void> => {
  await runner.query(
    `insert into register_batch (zone_id, number, first_seq, last_seq, root, previous, hash, sealed_at)
     select *, clock_timestamp() from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bytea[], $6::bytea[], $7::bytea[])`,
    [
      batches.map(({ zone }) => zone),
      ...(['number', 'firstSeq', 'lastSeq'] as const).map((field) => batches.map(({ seal }) => seal[field])),
      ...(['root', 'previous', 'hash'] as const).map((field) =>
        batches.map(({ seal }) => Buffer.from(seal[field])),
      ),
    ],
  );
  const leaves = batches.flatMap(({ zone, seal, lines, leaves: hashes }) =>
    lines.map((line, at) => ({
      zone,
      seq: line.seq,
      id: line.id,
      batch: seal.number,
      hash: hashes[at] ?? new Uint8Array(),
    })),
  );
  await runner.query(
    `insert into register_leaf (zone_id, seq, line_id, batch, hash)
     select * from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::bigint[], $5::bytea[])`,
    [
      leaves.map(({ zone }) => zone),
      leaves.map(({ seq }) => seq),
      leaves.map(({ id }) => id),
      leaves.map(({ batch }) => batch),
      leaves.map(({ hash }) => Buffer.from(hash)),
    ],
  );
  await runner.query('delete from register_pending where position = any($1::bigint[])', [positions]);
};
