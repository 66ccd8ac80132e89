import { HASH_SIZE } from '@communaux/shared/register';
import type { Reading } from '@communaux/shared/register/file';
import { hashTexts, TAILS_SIZE } from './hash-texts.js';
import { BLOCK, FREE_AT, LANES, Lanes } from './lanes.js';

const LEAF = 0x00;
const NODE = 0x01;
/** A node as the two blocks that are hashed: its mark, its two halves, and the end of a text of 65 bytes. */
const NODE_SIZE = 2 * BLOCK;
const NODE_TEXT = 1 + 2 * HASH_SIZE;
const MOST_NODES = 4_096;

const TAILS_AT = FREE_AT;
const NODES_AT = TAILS_AT + TAILS_SIZE;
/** One group more: four are hashed at a time. */
const TEXTS_AT = NODES_AT + (MOST_NODES + LANES) * NODE_SIZE;

/** More lines than this have their root made otherwise. */
export const MOST_ABREAST = 2 * MOST_NODES;

const halfAt = (at: number): number => NODES_AT + (at >> 1) * NODE_SIZE + 1 + (at & 1) * HASH_SIZE;

/**
 * The root of lines, four hashes abreast: the same tree as `merkleRoot`.
 * @throws where the machine knows no vectors
 */
export const rootAbreast = (): Reading['rootOfTexts'] => {
  const lanes = new Lanes(TEXTS_AT + 1_048_576);
  for (let node = 0; node < MOST_NODES + LANES; node += 1)
    writeFrame(lanes.bytes, NODES_AT + node * NODE_SIZE);
  return (bytes, starts, end) => {
    const first = (starts[0] ?? 1) - 1;
    const shift = TEXTS_AT - first;
    lanes.hold(TEXTS_AT + end - first);
    lanes.bytes.set(bytes.subarray(first, end), TEXTS_AT);
    for (const start of starts) lanes.bytes[start - 1 + shift] = LEAF;
    hashTexts(lanes, TAILS_AT, {
      count: starts.length,
      start: (line) => (starts[line] ?? 0) - 1 + shift,
      stop: (line) => (starts[line + 1] ?? end) - 1 + shift,
      digestAt: halfAt,
    });
    for (let left = starts.length; left > 1; left = (left + 1) >> 1) hashLevel(lanes, left);
    return lanes.bytes.slice(halfAt(0), halfAt(0) + HASH_SIZE);
  };
};

const writeFrame = (bytes: Uint8Array, at: number): void => {
  bytes[at] = NODE;
  bytes[at + NODE_TEXT] = 0x80;
  const bits = NODE_TEXT * 8;
  bytes[at + NODE_SIZE - 2] = bits >>> 8;
  bytes[at + NODE_SIZE - 1] = bits;
};

/** Hashes the nodes of a level, whose halves are in place; what they come to are the halves of the next. */
const hashLevel = (lanes: Lanes, left: number): void => {
  const pairs = left >> 1;
  for (let pair = 0; pair < pairs; pair += LANES) {
    const a = NODES_AT + pair * NODE_SIZE;
    const [b, c, d] = [a + NODE_SIZE, a + 2 * NODE_SIZE, a + 3 * NODE_SIZE];
    lanes.beginAll();
    lanes.compress(a, b, c, d);
    lanes.compress(a + BLOCK, b + BLOCK, c + BLOCK, d + BLOCK);
    for (let lane = 0; lane < LANES && pair + lane < pairs; lane += 1)
      lanes.digest(lane, halfAt(pair + lane));
  }
  if (left % 2 === 1) lanes.bytes.copyWithin(halfAt(pairs), halfAt(left - 1), halfAt(left - 1) + HASH_SIZE);
};
