import type { DataSource } from 'typeorm';
import { checkBatch, type ChainFault, type Seal, type SealedLine } from '@communaux/shared/register';
import { sha256 } from './sequencer.js';

export type Verification = {
  readonly zone: string;
  readonly batches: number;
  readonly lines: number;
  readonly waiting: number;
  readonly faults: readonly ChainFault[];
};

type LeafRow = {
  seq: string;
  hash: Buffer;
  id: string | null;
  at: string;
  act: string;
  actor: string;
  facts: SealedLine['facts'];
  open: boolean;
};
const PAGE = 200;

/** Re-checks the whole chain of a zone: content of each line, root of each batch, order, and links. Memory is bounded. */
export const verifyZone = async (database: DataSource, zone: string): Promise<Verification> => {
  const faults: ChainFault[] = [];
  let previous: Seal | null = null;
  let lines = 0;
  for await (const batch of batchesOf(database, zone)) {
    const leaves = await leavesOf(database, zone, batch.number);
    const hashes = leaves.map(({ hash }) => new Uint8Array(hash));
    const found = leaves.map((leaf) => toLine(zone, leaf));
    faults.push(...checkBatch(sha256, previous, batch, found, hashes));
    lines += leaves.length;
    previous = batch;
  }
  return { zone, batches: previous?.number ?? 0, lines, waiting: await waitingIn(database, zone), faults };
};

async function* batchesOf(database: DataSource, zone: string): AsyncGenerator<Seal> {
  for (let after = 0; ;) {
    const page = await batchesAfter(database, zone, after);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.number ?? after;
  }
}

const batchesAfter = async (database: DataSource, zone: string, number: number): Promise<Seal[]> => {
  const rows = (await database.query(
    `select number::int, first_seq::int as "firstSeq", last_seq::int as "lastSeq", root, previous, hash
     from register_batch where zone_id = $1 and number > $2 order by number limit $3`,
    [zone, number, PAGE],
  )) as Seal[];
  return rows.map((row) => ({
    ...row,
    root: new Uint8Array(row.root),
    previous: new Uint8Array(row.previous),
    hash: new Uint8Array(row.hash),
  })) as Seal[];
};

const leavesOf = (database: DataSource, zone: string, batch: number): Promise<LeafRow[]> =>
  database.query(
    `select leaf.seq::text, leaf.hash, line.id, (extract(epoch from line.at) * 1000)::bigint::text as at,
       line.act, line.actor, line.facts, line.open
     from register_leaf leaf left join register_line line on line.zone_id = leaf.zone_id and line.id = leaf.line_id
     where leaf.zone_id = $1 and leaf.batch = $2 order by leaf.seq`,
    [zone, batch],
  );

const toLine = (zone: string, { seq, id, at, act, actor, facts, open }: LeafRow): SealedLine | null =>
  id === null ? null : { zone, id, seq: Number(seq), at: Number(at), act, actor, facts, open };

const waitingIn = async (database: DataSource, zone: string): Promise<number> => {
  const [row] = (await database.query('select count(*)::int as n from register_pending where zone_id = $1', [
    zone,
  ])) as { n: number }[];
  return row?.n ?? 0;
};
