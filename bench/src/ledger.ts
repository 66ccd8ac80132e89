import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { lineHash, seal, type Seal, type SealedLine } from '../../shared/dist/register/index.js';
import type { Ground } from './ground.js';
import { id } from './zone.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export const LEDGER_ZONE = id(0, 2);
/** Merkle batches of this size: what a busy vote gives the sequencer. */
export const LEDGER_BATCH = 1_024;
const START = 1_800_000_000_000;
const POLL = id(10, 1);

/** The register of one national vote: a ballot cast every millisecond, sealed as the sequencer would. */
export const seedLedger = async ({ owner }: Ground, lines: number): Promise<void> => {
  await owner.query(
    `insert into authority (siren, name, legal_form) values ('200067361', 'Registre', 'CC') on conflict do nothing;
     insert into zone (id, slug, name, authority_siren) values ('${LEDGER_ZONE}', 'registre', 'Registre', '200067361')`,
  );
  await owner.query(
    `insert into register_line (zone_id, id, at, act, actor, facts, open)
     select '${LEDGER_ZONE}', ('00000000-0000-7000-800c-' || lpad(to_hex(n), 12, '0'))::uuid, to_timestamp(${START / 1_000}) + n * interval '1 millisecond',
       'ballot.cast', 'person:00000000-0000-7000-800d-' || lpad(to_hex(n), 12, '0'),
       jsonb_build_object('ballot', '${POLL}', 'college', '00000000-0000-7000-8007-00000000000' || n % 5), false
     from generate_series(1, $1::int) n order by n`,
    [lines],
  );
  let previous: Seal | null = null;
  for (let first = 1; first <= lines; first += LEDGER_BATCH)
    previous = await sealBatch(owner, previous, first, Math.min(lines, first + LEDGER_BATCH - 1));
  await owner.query('vacuum analyze register_line, register_leaf, register_batch');
};

export const lineAt = (n: number): SealedLine => ({
  zone: LEDGER_ZONE,
  id: id(12, n),
  seq: n,
  at: START + n,
  act: 'ballot.cast',
  actor: `person:${id(13, n)}`,
  facts: { ballot: POLL, college: id(7, n % 5) },
  open: false,
});

const sealBatch = async (owner: Pool, previous: Seal | null, first: number, last: number): Promise<Seal> => {
  const lines = Array.from({ length: last - first + 1 }, (_, at) => lineAt(first + at));
  const leaves = lines.map((line) => lineHash(sha256, line));
  const sealed = seal(sha256, previous, leaves);
  await owner.query(
    `with batch as (
       insert into register_batch (zone_id, number, first_seq, last_seq, root, previous, hash, sealed_at)
       values ($1, $2, $3, $4, $5, $6, $7, now()))
     insert into register_leaf (zone_id, seq, line_id, batch, hash)
     select $1, seq, id, $2, hash from unnest($8::bigint[], $9::uuid[], $10::bytea[]) as leaf (seq, id, hash)`,
    [
      LEDGER_ZONE,
      sealed.number,
      sealed.firstSeq,
      sealed.lastSeq,
      Buffer.from(sealed.root),
      Buffer.from(sealed.previous),
      Buffer.from(sealed.hash),
      lines.map(({ seq }) => seq),
      lines.map(({ id }) => id),
      leaves.map((leaf) => Buffer.from(leaf)),
    ],
  );
  return sealed;
};
