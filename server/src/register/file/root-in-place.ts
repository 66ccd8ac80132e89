import { HASH_SIZE } from '@communaux/shared/register';
import { hash } from 'node:crypto';
import type { Reading } from '@communaux/shared/register/file';
import { packedRoot } from '../ledger/packed-root.js';

const LEAF = 0x00;

/** The root of lines, each hashed where it lies: the mark of a leaf takes the place of the line end before it. */
export const rootInPlace: Reading['rootOfTexts'] = (bytes, starts, end) => {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const leaves = Buffer.allocUnsafe(starts.length * HASH_SIZE);
  for (let at = 0; at < starts.length; at += 1) {
    const mark = (starts[at] ?? 0) - 1;
    all[mark] = LEAF;
    const leaf = hash('sha256', all.subarray(mark, (starts[at + 1] ?? end) - 1), 'binary');
    leaves.write(leaf, at * HASH_SIZE, 'latin1');
  }
  return packedRoot(leaves);
};
