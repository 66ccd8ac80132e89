import { LONGEST_SEAL_LINE, sizeToldIn } from '@communaux/shared/register/file';
import type { Source } from './source.js';

/** Whole batches that lie one after the other in a file; the last may be broken, and is then checked as it is. */
export type Cut = { readonly from: number; readonly to: number; readonly number: number };

/** Bytes that a reader holds at a time, unless one batch takes more. */
const STRETCH = 4 * 1_024 * 1_024;
/** What is read to find seals: where batches are short, a window holds several. */
const WINDOW = 8_192;

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
  let window = { from: 0, bytes: Buffer.alloc(0) };
  return (at) => {
    const held = window.from <= at && at + LONGEST_SEAL_LINE <= window.from + window.bytes.length;
    // A copy: what a source answers is only valid until it is asked again.
    if (!held) window = { from: at, bytes: Buffer.from(source.read(at, Math.min(WINDOW, source.size - at))) };
    const line = window.bytes.toString('latin1', at - window.from, at - window.from + LONGEST_SEAL_LINE);
    const stop = line.indexOf('\n');
    const size = stop < 0 ? null : sizeToldIn(line);
    return size === null ? null : at + stop + 1 + size;
  };
};
