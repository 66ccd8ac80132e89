import type { BinaryRow } from '../../platform/database/copy-out.js';
import { ACT, ACTOR, AT, FACTS, ID, instantIn, JSONB_VERSION, OPEN } from './line-columns.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const ZERO = 0x30;
const DASH = 0x2d;
const HEX = Buffer.from('0123456789abcdef');
const MOST_BESIDE = 512;

const WORDS = {
  act: Buffer.from('\0{"act":"'),
  actor: Buffer.from('","actor":"'),
  at: Buffer.from('","at":'),
  facts: Buffer.from(',"facts":'),
  id: Buffer.from(',"id":"'),
  open: Buffer.from('","open":true,"seq":'),
  closed: Buffer.from('","open":false,"seq":'),
};

/** Writes the entry of a line's leaf; the bytes answered are only valid until the next call. */
export type LineText = (row: BinaryRow, seq: number) => Buffer;

/**
 * The bytes that a line is sealed by (0x00, then its canonical text), copied from what PostgreSQL sends into one place
 * again and again. It copies and does not understand: where a sign would need an escape, or the keys of the facts
 * stand in another order, the bytes are not the canonical ones, their hash differs, and `canonicalHash` has the word.
 */
export const lineText = (zone: string): LineText => {
  const tail = Buffer.from(`,"zone":${JSON.stringify(zone)}}`);
  let to = Buffer.alloc(64 * 1_024);
  return (row, seq) => {
    const { bytes, starts } = row;
    if (to.length < bytes.length + MOST_BESIDE) to = Buffer.alloc(2 * bytes.length + MOST_BESIDE);
    let end = word(WORDS.act, to, 0);
    end = field(row, ACT, to, end);
    end = word(WORDS.actor, to, end);
    end = field(row, ACTOR, to, end);
    end = word(WORDS.at, to, end);
    end = digits(instantIn(row, AT), to, end);
    end = word(WORDS.facts, to, end);
    end = tight(row, to, end);
    end = word(WORDS.id, to, end);
    end = uuid(bytes, starts[ID] ?? 0, to, end);
    end = word(bytes[starts[OPEN] ?? 0] === 1 ? WORDS.open : WORDS.closed, to, end);
    end = digits(seq, to, end);
    return to.subarray(0, word(tail, to, end));
  };
};

// Each of these writes from `end` on and answers where it stopped: positions stay in registers, not in an object.

const copy = (from: Buffer, start: number, stop: number, to: Buffer, end: number): number => {
  for (let at = start, into = end; at < stop; at += 1, into += 1) to[into] = from[at] ?? 0;
  return end + stop - start;
};

const word = (text: Buffer, to: Buffer, end: number): number => copy(text, 0, text.length, to, end);

const field = ({ bytes, starts, ends }: BinaryRow, at: number, to: Buffer, end: number): number =>
  copy(bytes, starts[at] ?? 0, Math.max(starts[at] ?? 0, ends[at] ?? 0), to, end);

/** The text of a jsonb without the spaces that PostgreSQL puts after colons and commas. */
const tight = ({ bytes, starts, ends }: BinaryRow, to: Buffer, start: number): number => {
  const stop = ends[FACTS] ?? 0;
  let end = start;
  let quoted = false;
  for (let at = (starts[FACTS] ?? 0) + JSONB_VERSION; at < stop; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === SPACE && !quoted) continue;
    to[end++] = byte;
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === BACKSLASH && ++at < stop) to[end++] = bytes[at] ?? 0;
  }
  return end;
};

const uuid = (bytes: Buffer, start: number, to: Buffer, begin: number): number => {
  let end = begin;
  for (let at = 0; at < 16; at += 1) {
    if (at === 4 || at === 6 || at === 8 || at === 10) to[end++] = DASH;
    const byte = bytes[start + at] ?? 0;
    to[end++] = HEX[byte >> 4] ?? 0;
    to[end++] = HEX[byte & 15] ?? 0;
  }
  return end;
};

const digits = (whole: number, to: Buffer, end: number): number => {
  let size = 1;
  for (let rest = whole; rest >= 10; rest = Math.floor(rest / 10)) size += 1;
  for (let at = end + size - 1, rest = whole; at >= end; at -= 1) {
    const left = Math.floor(rest / 10);
    to[at] = ZERO + (rest - left * 10);
    rest = left;
  }
  return end + size;
};
