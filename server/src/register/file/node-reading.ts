import { hash } from 'node:crypto';
import type { Reading } from '@communaux/shared/register/file';
import { HASH, packedRoot } from '../ledger/packed-root.js';
import { sha256 } from '../sha256.js';

const LEAF = 0x00;

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads a register with Node's own hash. A line is hashed where it lies: the mark of a leaf takes the place of the line end before it. */
export const nodeReading: Reading = {
  hash: sha256,
  text: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  rootOfTexts: (bytes, starts, end) => {
    const all = bufferOf(bytes);
    const leaves = Buffer.allocUnsafe(starts.length * HASH);
    for (let at = 0; at < starts.length; at += 1) {
      const mark = (starts[at] ?? 0) - 1;
      all[mark] = LEAF;
      const leaf = hash('sha256', all.subarray(mark, (starts[at + 1] ?? end) - 1), 'binary');
      leaves.write(leaf, at * HASH, 'latin1');
    }
    return packedRoot(leaves);
  },
  rootOfLeaves: (leaves) => packedRoot(bufferOf(leaves)),
};
