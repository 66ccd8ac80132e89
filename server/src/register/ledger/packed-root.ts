import { hash } from 'node:crypto';
import { HASH_SIZE, merkleRoot } from '@communaux/shared/register';
import { sha256 } from '../sha256.js';

const NODE = 0x01;

/**
 * The Merkle root of leaves that lie one after the other: the same tree as `merkleRoot`, level by level in place (a
 * last leaf without partner goes up as it is), which spares an object for each node.
 * @param leaves hashes, overwritten
 */
export const packedRoot = (leaves: Buffer): Buffer => climb(leaves, () => undefined);

/**
 * What leads from the leaf at `place` to the root, as `merkleProof` has it.
 * @param leaves hashes, overwritten
 */
export const packedPath = (leaves: Buffer, place: number): readonly Uint8Array[] => {
  const path: Uint8Array[] = [];
  let at = place;
  climb(leaves, (left) => {
    const beside = at ^ 1;
    // The last of an odd level goes up alone.
    if (beside < left)
      path.push(Uint8Array.from(leaves.subarray(beside * HASH_SIZE, (beside + 1) * HASH_SIZE)));
    at >>= 1;
  });
  return path;
};

/** Makes the root in place; each level is shown before it is replaced by the next, which is shorter. */
const climb = (leaves: Buffer, onLevel: (left: number) => void): Buffer => {
  const count = leaves.length / HASH_SIZE;
  if (count === 0) return Buffer.from(merkleRoot(sha256, []));
  const pair = Buffer.alloc(1 + 2 * HASH_SIZE, NODE);
  for (let left = count; left > 1; left = (left + 1) >> 1) {
    onLevel(left);
    for (let at = 0; at + 1 < left; at += 2) {
      move(leaves, at * HASH_SIZE, pair, 1, 2 * HASH_SIZE);
      leaves.write(hash('sha256', pair, 'binary'), (at / 2) * HASH_SIZE, 'latin1');
    }
    if (left % 2 === 1) move(leaves, (left - 1) * HASH_SIZE, leaves, ((left - 1) / 2) * HASH_SIZE, HASH_SIZE);
  }
  return leaves.subarray(0, HASH_SIZE);
};

/** For so few bytes, a loop is faster than the call that would copy them. */
const move = (from: Buffer, at: number, to: Buffer, toAt: number, length: number): void => {
  for (let byte = 0; byte < length; byte += 1) to[toAt + byte] = from[at + byte] ?? 0;
};
