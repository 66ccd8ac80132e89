import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
const pool = Buffer.alloc(256 * BYTES);
let taken = pool.length;
let [msecs, seq] = [0, 0];

/**
 * An identifier ordered by time (UUID version 7, RFC 9562), after all that this process made before it. Its random part
 * comes from a pool: asked of the system for each alone, it took more time than deciding on a booking.
 */
export const newId = <Id extends string>(): Id => {
  const random = nextRandom();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    seq = firstOf(random);
  } else {
    seq = (seq + 1) | 0;
    if (seq === 0) msecs += 1;
  }
  return v7({ random, msecs, seq }) as Id;
};

const nextRandom = (): Buffer => {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += BYTES;
  return pool.subarray(taken - BYTES, taken);
};

/** From bytes that the identifier does not show again; half of the range is left for those of the same millisecond. */
const firstOf = (random: Buffer): number => random.readUInt32BE(6) >>> 1;
