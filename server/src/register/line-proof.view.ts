import { isMember, nameOf } from '@communaux/shared/access';
import { refuse, type Refused } from '@communaux/shared/kernel';
import type { Head, Seal } from '@communaux/shared/register';
import { writeLineProof } from '@communaux/shared/register/file';
import type { UseCase } from '../platform/database/work.js';
import { packedPath } from './ledger/packed-root.js';
import { LINE_AS_SEALED, SEAL, sealedText, type StoredLine } from './sealed.js';

export type Proof = { readonly kind: 'proof'; readonly seq: number; readonly file: string };

type Stored = StoredLine &
  Seal & {
    readonly leaves: Uint8Array;
    readonly head: Uint8Array;
    readonly last: number;
    readonly lastOf: number;
  };

/** Proves one line by its number, to whoever acted and to members, who may read it anyway. */
export const proveLine =
  (seq: number): UseCase<Proof | Refused> =>
  async ({ tx, actor, zoneId }) => {
    const [line] = await tx.query<Stored>(LINE, [zoneId, seq]);
    if (!line) return refuse('line-unknown', { seq });
    if (!isMember(actor, zoneId) && line.actor !== nameOf(actor)) return refuse('line-not-yours', { seq });
    return { kind: 'proof', seq, file: proofOf(line) };
  };

const LINE = `
  select leaf.seq::int, ${LINE_AS_SEALED}, ${SEAL},
    (select string_agg(hash, '' order by seq) from register_leaf
      where zone_id = $1 and seq between batch.first_seq and batch.last_seq) as leaves,
    last.hash as head, last.number::int as last, last.last_seq::int as "lastOf"
  from register_leaf leaf
  join register_line line on line.zone_id = leaf.zone_id and line.id = leaf.line_id
  join register_batch batch on batch.zone_id = leaf.zone_id and batch.number = leaf.batch
  cross join lateral (select * from register_batch where zone_id = $1 order by number desc limit 1) as last
  where leaf.zone_id = $1 and leaf.seq = $2`;

const proofOf = ({ leaves, head, last, lastOf, ...stored }: Stored): string => {
  const { number, firstSeq, lastSeq, root, previous, hash, ...line } = stored;
  const seal: Seal = { number, firstSeq, lastSeq, root, previous, hash };
  const chainHead: Head = { number: last, lastSeq: lastOf, hash: head };
  const path = packedPath(Buffer.from(leaves), line.seq - firstSeq);
  const text = sealedText(line);
  return writeLineProof({ zone: line.zone, seq: line.seq, text, path, seal, head: chainHead });
};
