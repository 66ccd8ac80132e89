import { escapeLiteral, type Client } from 'pg';
import { copyOut } from '../../platform/database/copy-out.js';
import { HASH_SIZE } from '@communaux/shared/register';
import type { Range } from './range.js';

/** The leaves of a range in the order of their numbers, packed: which line each is of, and its hash. */
export type PackedLeaves = {
  /** Null when they follow each other from the first to the last of the range. */
  readonly seqs: Buffer | null;
  readonly ids: Buffer;
  readonly hashes: Buffer;
};

/** Reads leaves as a few long values rather than as so many rows. Their numbers are asked for when some are missing. */
export const readLeaves = async (client: Client, { zone, spans }: Range): Promise<PackedLeaves> => {
  const [first, last] = [spans[0]?.firstSeq ?? 1, spans.at(-1)?.lastSeq ?? 0];
  const leaves = `(select seq, line_id, hash from register_leaf where zone_id = ${escapeLiteral(zone)}
    and seq between ${first} and ${last} and octet_length(hash) = ${HASH_SIZE} order by seq) as leaf`;
  const pack = async (...columns: readonly string[]): Promise<readonly Buffer[]> => {
    let packed: readonly Buffer[] = [];
    const all = columns.map((column) => `coalesce(string_agg(${column}, ''), '')`).join(', ');
    await copyOut(client, `select ${all} from ${leaves}`, ({ bytes, starts, ends }) => {
      packed = columns.map((_, at) => Buffer.from(bytes.subarray(starts[at], ends[at])));
    });
    return packed;
  };
  const [ids = Buffer.alloc(0), hashes = Buffer.alloc(0)] = await pack('uuid_send(line_id)', 'hash');
  if (hashes.length === (last - first + 1) * HASH_SIZE) return { seqs: null, ids, hashes };
  const [seqs = Buffer.alloc(0)] = await pack('int8send(seq)');
  return { seqs, ids, hashes };
};
