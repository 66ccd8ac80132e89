import type { ClientConfig } from 'pg';
import type { DataSource } from 'typeorm';
import type { ChainFault, Seal } from '@communaux/shared/register';
import { SEAL } from '../sealed.js';
import { connectionOf } from '../../platform/database/own-connection.js';

/** Batches read at a time. */
export const WINDOW = 4_000;

/** A range is read in the order of its index; as many ranges as there are cores are read side by side. */
const PLAN = '-c enable_bitmapscan=off';
export const clientOf = (database: DataSource): ClientConfig => connectionOf(database, PLAN);

/** How many lines are sealed, and how many wait for it. */
export const extentOf = async (
  database: DataSource,
  zone: string,
): Promise<{ readonly lines: number; readonly waiting: number }> => {
  const [row] = (await database.query(
    `select (select coalesce(max(seq), 0) from register_leaf where zone_id = $1)::int as lines,
       (select count(*) from register_pending where zone_id = $1)::int as waiting`,
    [zone],
  )) as { lines: number; waiting: number }[];
  return row ?? { lines: 0, waiting: 0 };
};

export const batchesAfter = async (database: DataSource, zone: string, number: number): Promise<Seal[]> => {
  const rows = (await database.query(
    `select ${SEAL} from register_batch batch where zone_id = $1 and number > $2 order by number limit $3`,
    [zone, number, WINDOW],
  )) as Seal[];
  return rows.map((row) => ({
    ...row,
    root: new Uint8Array(row.root),
    previous: new Uint8Array(row.previous),
    hash: new Uint8Array(row.hash),
  }));
};

/** Batches that do not have the leaves they claim, or leaves whose batch is none, up to a number: later ones were sealed since. */
export const strayLeaves = async (
  database: DataSource,
  zone: string,
  lastSeq: number,
): Promise<readonly ChainFault[]> => {
  const rows = (await database.query(
    `select own.batch::int, own.least::int as seq
     from (select batch, min(seq) as least, max(seq) as greatest, count(*) as leaves
       from register_leaf where zone_id = $1 and seq <= $2 group by batch) as own
     left join register_batch claimed on claimed.zone_id = $1 and claimed.number = own.batch
       and (claimed.first_seq, claimed.last_seq) = (own.least, own.greatest)
       and own.leaves = claimed.last_seq - claimed.first_seq + 1
     where claimed.number is null limit 100`,
    [zone, lastSeq],
  )) as { batch: number; seq: number }[];
  return rows.map((row) => ({ code: 'order-broken', ...row }));
};
