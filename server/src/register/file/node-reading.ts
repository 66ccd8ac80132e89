import type { Reading } from '@communaux/shared/register/file';
import { packedRoot } from '../ledger/packed-root.js';
import { sha256 } from '../sha256.js';
import { MOST_ABREAST, rootAbreast } from './abreast/root-abreast.js';
import { rootInPlace } from './root-in-place.js';

/** Fewer lines than this fill no four lanes. */
const FEWEST_ABREAST = 8;

/** Four lines at a time where the machine can; made at the first call, since a short file may never need it. */
const quickest = (): Reading['rootOfTexts'] => {
  try {
    const abreast = rootAbreast();
    return agrees(abreast) ? abreast : rootInPlace;
  } catch {
    return rootInPlace;
  }
};

/** Code of our own is believed once it has found what Node's finds, for ends of every length. */
const agrees = (abreast: Reading['rootOfTexts']): boolean => {
  const starts: number[] = [];
  let text = '\n';
  for (let length = 0; length <= 2 * 64 + 1; length += 1) {
    starts.push(text.length);
    text += `${'x'.repeat(length)}\n`;
  }
  const found = [abreast, rootInPlace].map((root) =>
    Buffer.from(root(Buffer.from(text), starts, text.length)).toString('hex'),
  );
  return found[0] === found[1];
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

let quick: Reading['rootOfTexts'] | undefined;

/** Reads a register with what Node has. */
export const nodeReading: Reading = {
  hash: sha256,
  text: (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  },
  rootOfTexts: (bytes, starts, end) => {
    if (starts.length < FEWEST_ABREAST || starts.length > MOST_ABREAST)
      return rootInPlace(bytes, starts, end);
    quick ??= quickest();
    return quick(bytes, starts, end);
  },
  rootOfLeaves: (leaves) => packedRoot(Buffer.from(leaves.buffer, leaves.byteOffset, leaves.byteLength)),
};
