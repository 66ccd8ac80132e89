import { PLACE, TIED } from './packed-place.js';
import type { OptionKey } from './option.js';

/**
 * Writes the places a ballot names from `at` on, and says where it ended; at `at` when it cannot be read or says nothing.
 * There must be room for one place per option.
 */
export type RankingReader = (ballot: string, to: Uint8Array, at: number) => number;

const MORE = '>'.charCodeAt(0);
const SAME = '='.charCodeAt(0);
const UNKNOWN = PLACE;

/**
 * Reads `a>b=c` in one pass, without making a string of each key: most keys are one letter, found in a table.
 * @param ties whether options may share a rank; otherwise the ballot ends before the first rank that is shared
 */
export const rankingReader = (options: readonly OptionKey[], ties: boolean): RankingReader => {
  const placeOf = placeFinder(options);
  const seenIn = new Float64Array(options.length);
  let reading = 0;
  return (ballot, to, at) => {
    reading += 1;
    let [end, key, rank, cut, flag] = [at, 0, at, -1, 0];
    for (let sign = 0; sign <= ballot.length; sign += 1) {
      const code = sign === ballot.length ? MORE : ballot.charCodeAt(sign);
      if (code !== MORE && code !== SAME) continue;
      const place = placeOf(ballot, key, sign);
      if (place === UNKNOWN || seenIn[place] === reading) return at;
      seenIn[place] = reading;
      if (flag === 0) rank = end;
      to[end] = place | flag;
      end += 1;
      key = sign + 1;
      flag = code === SAME ? TIED : 0;
      if (flag !== 0 && cut < 0) cut = rank;
    }
    return ties || cut < 0 ? end : cut;
  };
};

/** Place of the option whose key stands between two signs of a ballot. */
const placeFinder = (
  options: readonly OptionKey[],
): ((ballot: string, from: number, to: number) => number) => {
  const letters = new Uint8Array(0x80).fill(UNKNOWN);
  const names = new Map(options.map((key, place) => [key, place]));
  for (const [key, place] of names) if (key.length === 1 && key < '\x80') letters[key.charCodeAt(0)] = place;
  return (ballot, from, to) => {
    const code = to === from + 1 ? ballot.charCodeAt(from) : letters.length;
    if (code < letters.length) return letters[code] ?? UNKNOWN;
    return names.get(ballot.slice(from, to)) ?? UNKNOWN;
  };
};
