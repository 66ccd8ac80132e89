import { leafHash, merkleRoot, type Hash } from '../merkle.js';
import { HASH_SIZE } from '../seal.js';

/**
 * What reading a file asks of whoever reads, since shared rules hold no cryptography: hashes, text, and the two roots,
 * which a million lines want made faster than by their definition.
 */
export type Reading = {
  readonly hash: Hash;
  /** The text of bytes in UTF-8; null when they are no such text. */
  readonly text: (bytes: Uint8Array) => string | null;
  /**
   * The root of lines that begin at these places and end one sign before the next, the last one before `end`. The line
   * ends around them may be overwritten.
   */
  readonly rootOfTexts: (bytes: Uint8Array, starts: readonly number[], end: number) => Uint8Array;
  /** The root of leaf hashes that lie one after the other; they may be overwritten. */
  readonly rootOfLeaves: (leaves: Uint8Array) => Uint8Array;
};

/** Both roots as they are defined. */
export const plainRoots = (hash: Hash): Pick<Reading, 'rootOfTexts' | 'rootOfLeaves'> => ({
  rootOfTexts: (bytes, starts, end) =>
    merkleRoot(
      hash,
      starts.map((start, at) => leafHash(hash, bytes.subarray(start, (starts[at + 1] ?? end) - 1))),
    ),
  rootOfLeaves: (leaves) =>
    merkleRoot(
      hash,
      Array.from({ length: leaves.length / HASH_SIZE }, (_, at) =>
        leaves.slice(at * HASH_SIZE, (at + 1) * HASH_SIZE),
      ),
    ),
});
