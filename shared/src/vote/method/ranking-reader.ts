import type { BallotBytes } from './ballot-bytes.js';
import type { OptionKey } from './option.js';
import { placeFinder, UNKNOWN } from './option-places.js';
import { TIED } from './packed-place.js';

/**
 * Writes the places a ballot names from `at` on, and says where it ended; at `at` when it cannot be read or says nothing.
 * There must be room for one place per option.
 */
export type RankingReader = (ballot: BallotBytes, to: Uint8Array, at: number) => number;

const MORE = '>'.charCodeAt(0);
const SAME = '='.charCodeAt(0);

/**
 * Reads `a>b=c` in one pass over its bytes, without making a string of it or of its keys. Most keys are one letter: they
 * are looked up where they stand, and the end of a key is only searched for where it is longer.
 */
export const rankingReader = (options: readonly OptionKey[]): RankingReader => {
  const placeOf = placeFinder(options);
  const letters = Uint8Array.from({ length: BYTES }, (_, byte) => placeOf(Uint8Array.of(byte), 0, 1));
  const seenIn = new Float64Array(options.length);
  let reading = 0;
  return ({ bytes, start, end: stop }, to, at) => {
    reading += 1;
    let [end, key, flag] = [at, start, 0];
    while (key < stop) {
      let sign = key + 1;
      let code = signAt(bytes, sign, stop);
      const letter = code === MORE || code === SAME;
      while (code !== MORE && code !== SAME) code = signAt(bytes, (sign += 1), stop);
      const place = letter ? (letters[bytes[key] ?? 0] ?? UNKNOWN) : placeOf(bytes, key, sign);
      if (place === UNKNOWN || seenIn[place] === reading) return at;
      seenIn[place] = reading;
      to[end] = place | flag;
      end += 1;
      if (sign === stop) return end;
      key = sign + 1;
      flag = code === SAME ? TIED : 0;
    }
    return at;
  };
};

const BYTES = 256;

/** What follows a key; a ballot ends as its ranks do. */
const signAt = (bytes: Uint8Array, at: number, stop: number): number =>
  at < stop ? (bytes[at] ?? MORE) : MORE;
