import { canonical, type Reason } from '../../kernel/index.js';
import { readHex, same } from '../bytes.js';
import { HASH_SIZE, type Seal } from '../seal.js';
import type { RegisterHeader } from './header.js';
import { endsAs, tailOf } from './line-tail.js';
import type { Reading } from './reading.js';

export type Frame = Pick<RegisterHeader, 'zone' | 'content'>;
/** Where the lines of a batch lie. */
export type Body = { readonly bytes: Uint8Array; readonly start: number; readonly end: number };

const LINE_END = 0x0a;

/** Checks the lines of one batch against the root of its seal; its place in the chain is another matter. */
export const checkLines = (
  reading: Reading,
  { zone, content }: Frame,
  seal: Seal,
  body: Body,
): readonly Reason[] => {
  const starts = startsIn(body);
  const expected = seal.lastSeq - seal.firstSeq + 1;
  if (starts === null || starts.length !== expected)
    return [fault('file-lines-differ', seal, { found: starts?.length ?? 0, stated: expected })];
  const lines = { ...body, starts };
  return content === 'lines' ? checkTexts(reading, zone, seal, lines) : checkLeaves(reading, seal, lines);
};

type Lines = Body & { readonly starts: readonly number[] };

/** Where each line begins; null when the last has no end. */
const startsIn = ({ bytes, start, end }: Body): readonly number[] | null => {
  const starts: number[] = [];
  for (let at = start; at < end;) {
    starts.push(at);
    const stop = bytes.indexOf(LINE_END, at);
    if (stop < 0 || stop >= end) return null;
    at = stop + 1;
  }
  return starts;
};

const checkTexts = (reading: Reading, zone: string, seal: Seal, lines: Lines): readonly Reason[] => {
  const { bytes, starts, end } = lines;
  const tail = tailOf(zone);
  const misplaced = starts.findIndex((_, at) => !endsAs(bytes, stopOf(lines, at), seal.firstSeq + at, tail));
  if (misplaced >= 0) return [fault('line-changed', seal, { seq: seal.firstSeq + misplaced })];
  if (same(reading.rootOfTexts(bytes, starts, end), seal.root)) return [];
  const rewritten = starts.findIndex(
    (start, at) => !isCanonical(reading, bytes.subarray(start, stopOf(lines, at))),
  );
  return [rootDiffers(seal, rewritten)];
};

const stopOf = ({ starts, end }: Lines, at: number): number => (starts[at + 1] ?? end) - 1;

/** A root says that a line changed, not which; unless it shows, or was alone. */
const rootDiffers = (seal: Seal, shown: number): Reason => {
  const at = seal.lastSeq === seal.firstSeq ? 0 : shown;
  return at >= 0
    ? fault('line-changed', seal, { seq: seal.firstSeq + at })
    : fault('file-root-differs', seal, { first: seal.firstSeq, last: seal.lastSeq });
};

const isCanonical = ({ text }: Reading, line: Uint8Array): boolean => {
  try {
    const written = text(line);
    return written !== null && canonical(JSON.parse(written)) === written;
  } catch {
    return false;
  }
};

const QUOTE = 0x22;
/** A leaf as a line: its digits in quotes. */
const LEAF_SIZE = 2 * HASH_SIZE + 2;

const checkLeaves = (reading: Reading, seal: Seal, lines: Lines): readonly Reason[] => {
  const { bytes, starts } = lines;
  const leaves = new Uint8Array(starts.length * HASH_SIZE);
  for (let at = 0; at < starts.length; at += 1) {
    const [start, stop] = [starts[at] ?? 0, stopOf(lines, at)];
    const quoted = stop - start === LEAF_SIZE && bytes[start] === QUOTE && bytes[stop - 1] === QUOTE;
    if (!quoted || !readHex(bytes, start + 1, leaves, at * HASH_SIZE, HASH_SIZE))
      return [fault('line-changed', seal, { seq: seal.firstSeq + at })];
  }
  return same(reading.rootOfLeaves(leaves), seal.root) ? [] : [rootDiffers(seal, -1)];
};

const fault = (code: string, { number }: Seal, facts: Reason['facts']): Reason => ({
  code,
  facts: { batch: number, ...facts },
});
