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

/** Reads `a>b=c` in one pass over its bytes, without making a string of it or of its keys. */
export const rankingReader = (options: readonly OptionKey[]): RankingReader => {
  const placeOf = placeFinder(options);
  const seenIn = new Float64Array(options.length);
  let reading = 0;
  return ({ bytes, start, end: stop }, to, at) => {
    reading += 1;
    let [end, key, flag] = [at, start, 0];
    for (let sign = start; sign <= stop; sign += 1) {
      const code = sign === stop ? MORE : bytes[sign];
      if (code !== MORE && code !== SAME) continue;
      const place = placeOf(bytes, key, sign);
      if (place === UNKNOWN || seenIn[place] === reading) return at;
      seenIn[place] = reading;
      to[end] = place | flag;
      end += 1;
      key = sign + 1;
      flag = code === SAME ? TIED : 0;
    }
    return end;
  };
};
