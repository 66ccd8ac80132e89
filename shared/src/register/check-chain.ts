import type { Hash } from './merkle.js';
import { lineHash, seal, type Seal, type SealedLine } from './seal.js';

export type ChainFault = {
  readonly code: 'line-missing' | 'line-changed' | 'root-differs' | 'chain-broken' | 'order-broken';
  readonly batch: number;
  readonly seq: number | null;
};

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/**
 * Re-checks one batch against the lines it claims to seal and the batch before it.
 * @param leaves the hashes stored when the lines were sealed, in order
 */
export const checkBatch = (
  hash: Hash,
  previous: Seal | null,
  claimed: Seal,
  lines: readonly (SealedLine | null)[],
  leaves: readonly Uint8Array[],
): readonly ChainFault[] => {
  const expected = seal(hash, previous, leaves);
  const fault = (code: ChainFault['code'], seq: number | null = null): ChainFault => ({
    code,
    batch: claimed.number,
    seq,
  });
  return [
    ...(claimed.number === expected.number &&
    claimed.firstSeq === expected.firstSeq &&
    claimed.lastSeq === expected.lastSeq
      ? []
      : [fault('order-broken')]),
    ...(same(claimed.root, expected.root) ? [] : [fault('root-differs')]),
    ...(same(claimed.previous, expected.previous) && same(claimed.hash, expected.hash)
      ? []
      : [fault('chain-broken')]),
    ...leaves.flatMap((leaf, at) => {
      const line = lines[at];
      if (!line) return [fault('line-missing', claimed.firstSeq + at)];
      return same(lineHash(hash, line), leaf) ? [] : [fault('line-changed', line.seq)];
    }),
  ];
};
