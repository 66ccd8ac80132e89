import { BLOCK, LANES, type Lanes } from './lanes.js';

const END_MARK = 0x80;
const NONE = -1;

/** Bytes that hashing texts needs beside them: for each lane the end of its text, up to two blocks. */
export const TAILS_SIZE = LANES * 2 * BLOCK;

/** Where texts lie, and where their digests go. */
export type Texts = {
  readonly count: number;
  readonly start: (text: number) => number;
  readonly stop: (text: number) => number;
  readonly digestAt: (text: number) => number;
};

/** Hashes texts of any length: a lane that is done with one takes the next, so that none waits for a longer one. */
export const hashTexts = (lanes: Lanes, tailsAt: number, { count, start, stop, digestAt }: Texts): void => {
  const text = new Int32Array(LANES).fill(NONE);
  const at = new Int32Array(LANES).fill(tailsAt);
  /** Whole blocks where the text lies, then blocks of its end, copied apart. */
  const whole = new Int32Array(LANES);
  const last = new Int32Array(LANES);
  let [next, done] = [0, 0];

  const take = (lane: number): void => {
    text[lane] = next < count ? next : NONE;
    whole[lane] = 0;
    last[lane] = 0;
    at[lane] = tailsAt;
    if (next >= count) return;
    const [from, to] = [start(next), stop(next)];
    lanes.begin(lane);
    at[lane] = from;
    whole[lane] = (to - from) >>> 6;
    last[lane] = writeEnd(lanes.bytes, from, to, tailsAt + lane * 2 * BLOCK);
    if (whole[lane] === 0) at[lane] = tailsAt + lane * 2 * BLOCK;
    next += 1;
  };
  const pass = (lane: number): void => {
    if (text[lane] === NONE) return;
    if ((whole[lane] ?? 0) > 0) {
      whole[lane] = (whole[lane] ?? 0) - 1;
      at[lane] = whole[lane] === 0 ? tailsAt + lane * 2 * BLOCK : (at[lane] ?? 0) + BLOCK;
      return;
    }
    last[lane] = (last[lane] ?? 0) - 1;
    at[lane] = (at[lane] ?? 0) + BLOCK;
    if (last[lane] !== 0) return;
    lanes.digest(lane, digestAt(text[lane] ?? 0));
    done += 1;
    take(lane);
  };

  for (let lane = 0; lane < LANES; lane += 1) take(lane);
  while (true) {
    if (done === count) return;
    lanes.compress(at[0] ?? 0, at[1] ?? 0, at[2] ?? 0, at[3] ?? 0);
    for (let lane = 0; lane < LANES; lane += 1) pass(lane);
  }
};

/** The end of a text as its last blocks: what is left of it, the mark, zeros, and its length in bits. Answers how many. */
const writeEnd = (bytes: Uint8Array, start: number, stop: number, to: number): number => {
  const left = (stop - start) & (BLOCK - 1);
  const blocks = left + 1 > BLOCK - 8 ? 2 : 1;
  const lengthAt = to + blocks * BLOCK - 4;
  bytes.copyWithin(to, stop - left, stop);
  bytes[to + left] = END_MARK;
  bytes.fill(0, to + left + 1, lengthAt);
  // Texts are shorter than 2^29 bytes: their length takes four of its eight bytes.
  const bits = (stop - start) * 8;
  for (let byte = 0; byte < 4; byte += 1) bytes[lengthAt + byte] = bits >>> (24 - 8 * byte);
  return blocks;
};
