import { LONGEST_SEAL_LINE, readSealLine } from '@communaux/shared/register/file';
import type { Source } from './source.js';

/** Whole batches that lie one after the other in a file; the last may be broken, and is then checked as it is. */
export type Cut = { readonly from: number; readonly to: number; readonly number: number };

/** Bytes that a reader holds at a time, unless one batch takes more. */
const STRETCH = 4 * 1_024 * 1_024;
/** What is read to find seals: where batches are short, a window holds several. */
const WINDOW = 8_192;
const LINE_END = 0x0a;

/** Cuts a register at its batches by the sizes that its seals tell; what lies between them is not read here. */
export function* cutsOf(source: Source, start: number): Iterable<Cut> {
  const sealAt = sealReader(source);
  let cut = { from: start, number: 1 };
  let [at, number] = [start, 1];
  while (at < source.size) {
    const next = sealAt(at);
    const whole = next !== null && next <= source.size;
    at = whole ? next : Math.min(source.size, at + STRETCH);
    number += 1;
    if (at - cut.from >= STRETCH || at === source.size || !whole) {
      yield { ...cut, to: at };
      cut = { from: at, number };
    }
    // Past a seal that cannot be read nothing is known: the check of this last stretch will say so.
    if (!whole) return;
  }
}

/** Where the batch that begins here ends; null when no seal stands here. */
const sealReader = (source: Source): ((at: number) => number | null) => {
  let window = { from: 0, bytes: new Uint8Array() };
  return (at) => {
    const held = window.from <= at && at + LONGEST_SEAL_LINE <= window.from + window.bytes.length;
    if (!held)
      window = { from: at, bytes: Uint8Array.from(source.read(at, Math.min(WINDOW, source.size - at))) };
    const line = window.bytes.subarray(at - window.from, at - window.from + LONGEST_SEAL_LINE);
    const stop = line.indexOf(LINE_END);
    const read = stop < 0 ? null : readSealLine(Buffer.from(line.subarray(0, stop)).toString('latin1'));
    return read && at + stop + 1 + read.bytes;
  };
};
