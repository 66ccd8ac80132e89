import { same } from './bytes.js';
import { merkleRoot, type Hash } from './merkle.js';
import { lineHash, sealRoot, type Head, type Seal, type SealedLine } from './seal.js';

export type ChainFault = {
  readonly code: 'line-missing' | 'line-changed' | 'root-differs' | 'chain-broken' | 'order-broken';
  readonly batch: number;
  readonly seq: number | null;
};

const faultIn =
  (batch: number) =>
  (code: ChainFault['code'], seq: number | null = null): ChainFault => ({ code, batch, seq });

/**
 * Re-checks the link that a batch makes: its place in the order, its root, the hash that binds it to the one before.
 * @param root of the leaves as they are stored, `count` of them
 */
export const checkSeal = (
  hash: Hash,
  previous: Head | null,
  claimed: Seal,
  root: Uint8Array,
  count: number,
): readonly ChainFault[] => {
  const expected = sealRoot(hash, previous, root, count);
  const fault = faultIn(claimed.number);
  const ordered =
    claimed.number === expected.number &&
    claimed.firstSeq === expected.firstSeq &&
    claimed.lastSeq === expected.lastSeq;
  const chained = same(claimed.previous, expected.previous) && same(claimed.hash, expected.hash);
  return [
    ...(ordered ? [] : [fault('order-broken')]),
    ...(same(claimed.root, expected.root) ? [] : [fault('root-differs')]),
    ...(chained ? [] : [fault('chain-broken')]),
  ];
};

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
  const fault = faultIn(claimed.number);
  return [
    ...checkSeal(hash, previous, claimed, merkleRoot(hash, leaves), leaves.length),
    ...leaves.flatMap((leaf, at) => {
      const line = lines[at];
      if (!line) return [fault('line-missing', claimed.firstSeq + at)];
      return same(lineHash(hash, line), leaf) ? [] : [fault('line-changed', line.seq)];
    }),
  ];
};
