import type { Reason } from '../../kernel/index.js';
import { checkSeal } from '../check-chain.js';
import { hex } from '../bytes.js';
import type { Head, Seal } from '../seal.js';
import { checkLines, type Frame } from './check-batch.js';
import type { Reading } from './reading.js';
import { LONGEST_SEAL_LINE, readSealLine, type SealLine } from './seal-line.js';

/** What was found in batches that follow each other. */
export type Stretch = {
  /** What its first seal says that it follows; null when there is none. */
  readonly follows: Head | null;
  readonly last: Seal | null;
  readonly lines: number;
  readonly faults: readonly Reason[];
  /** The seals whose hash begins as the one looked for. */
  readonly met: readonly Met[];
};
export type Met = Pick<Seal, 'number' | 'lastSeq'>;

/** A file in pieces finds no more than this: the first says where to look, and all would be as many as there are batches. */
const MOST_FAULTS = 20;

/**
 * Checks whole batches, one after the other: how each is written, its lines against its root, its seal against the one
 * before. The first is believed as to what it follows: whoever has what comes before compares.
 * @param number of the first batch, to name one that cannot be read
 * @param sought how the hash of a seal begins, where the reader looks for one; empty otherwise
 */
export const checkStretch = (
  reading: Reading,
  frame: Frame,
  bytes: Uint8Array,
  number: number,
  sought = '',
): Stretch => {
  const faults: Reason[] = [];
  const met: Met[] = [];
  let [follows, last, lines, at]: [Head | null, Seal | null, number, number] = [null, null, 0, 0];
  while (at < bytes.length && faults.length < MOST_FAULTS) {
    const batch = readBatch(reading, bytes, at);
    if (batch === null) {
      faults.push({ code: 'file-seal-unreadable', facts: { batch: (last?.number ?? number - 1) + 1 } });
      break;
    }
    const { seal, start, end } = batch;
    follows ??= followedBy(seal);
    faults.push(...checkLines(reading, frame, seal, { bytes, start, end }));
    faults.push(...checkLink(reading, last ?? follows, seal));
    if (sought !== '' && hex(seal.hash).startsWith(sought)) met.push(seal);
    lines += seal.lastSeq - seal.firstSeq + 1;
    last = seal;
    at = end;
  }
  return { follows, last, lines, faults, met };
};

type Batch = SealLine & { readonly start: number; readonly end: number };

/** The seal that stands here, and where its lines are; null when what stands here is no seal, or they are not all here. */
const readBatch = ({ text }: Reading, bytes: Uint8Array, at: number): Batch | null => {
  const line = bytes.subarray(at, at + LONGEST_SEAL_LINE);
  const stop = line.indexOf(LINE_END);
  const read = stop < 0 ? null : readSealLine(text(line.subarray(0, stop)) ?? '');
  if (read === null) return null;
  const start = at + stop + 1;
  const end = start + read.bytes;
  return end <= bytes.length ? { ...read, start, end } : null;
};

const LINE_END = 0x0a;

const followedBy = ({ number, firstSeq, previous }: Seal): Head => ({
  number: number - 1,
  lastSeq: firstSeq - 1,
  hash: previous,
});

/** The place of a seal after another. Its root is believed here: whether its lines make it has been said already. */
const checkLink = ({ hash }: Reading, previous: Head, seal: Seal): readonly Reason[] => {
  const count = seal.lastSeq - seal.firstSeq + 1;
  return checkSeal(hash, previous, seal, seal.root, count).map(({ code, batch }) => ({
    code,
    facts: { batch },
  }));
};
