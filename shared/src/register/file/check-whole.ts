import { type Reason } from '../../kernel/index.js';
import { hex } from '../bytes.js';
import { GENESIS, type Head } from '../seal.js';
import { checkStretch, type Met, type Stretch } from './check-stretch.js';
import { LONGEST_HEADER, readHeader, type RegisterHeader } from './header.js';
import type { Reading } from './reading.js';

/** What a whole file was found to be. Without header, its first line could not be read. */
export type RegisterFound = {
  readonly header: RegisterHeader | null;
  readonly faults: readonly Reason[];
  readonly met: readonly Met[];
};

const NOTHING: Head = { number: 0, lastSeq: 0, hash: GENESIS };

/** Puts together what was found in the stretches of a file, in their order: each follows the one before, and all are there. */
export const joinStretches = (header: RegisterHeader, stretches: readonly Stretch[]): RegisterFound => {
  const faults: Reason[] = [];
  let last = NOTHING;
  for (const stretch of stretches) {
    if (stretch.follows) faults.push(...joint(last, stretch.follows));
    faults.push(...stretch.faults);
    last = stretch.last ?? last;
  }
  if (faults.length === 0) faults.push(...missing(header, last));
  return { header, faults, met: stretches.flatMap(({ met }) => met) };
};

const joint = (last: Head, follows: Head): readonly Reason[] => {
  const facts = { batch: follows.number + 1 };
  const ordered = last.number === follows.number && last.lastSeq === follows.lastSeq;
  return [
    ...(ordered ? [] : [{ code: 'order-broken', facts }]),
    ...(hex(last.hash) === hex(follows.hash) ? [] : [{ code: 'chain-broken', facts }]),
  ];
};

/** A file cut after a batch is whole as far as it goes: only its first line tells. */
const missing = ({ lines, batches, head }: RegisterHeader, last: Head): readonly Reason[] =>
  last.lastSeq === lines && last.number === batches && hex(last.hash) === head
    ? []
    : [
        {
          code: 'file-not-whole',
          facts: { lines: last.lastSeq, batches: last.number, stated: lines, statedBatches: batches },
        },
      ];

/** Checks a file that is all in memory. Its bytes may be overwritten. */
export const checkRegister = (reading: Reading, bytes: Uint8Array, sought = ''): RegisterFound => {
  const read = readBeginning(reading, bytes.subarray(0, LONGEST_HEADER));
  if (read === null) return HEADLESS;
  const { header, start } = read;
  return joinStretches(header, [checkStretch(reading, header, bytes.subarray(start), 1, sought)]);
};

/** What a file whose first line cannot be read is found to be: nothing further is looked at. */
export const HEADLESS: RegisterFound = {
  header: null,
  faults: [{ code: 'file-header-changed', facts: {} }],
  met: [],
};

/** The first line of a file, and where its batches start. Null when it is not as it was written. */
export const readBeginning = (
  { hash, text }: Reading,
  beginning: Uint8Array,
): { readonly header: RegisterHeader; readonly start: number } | null => {
  const stop = beginning.indexOf(LINE_END);
  const header = stop < 0 ? null : readHeader(hash, text(beginning.subarray(0, stop)) ?? '');
  return header && { header, start: stop + 1 };
};

const LINE_END = 0x0a;
