import type { BallotBytes } from './ballot-bytes.js';
import { placeFinder, UNKNOWN } from './option-places.js';
import type { QuestionOf } from './question.js';

/** Writes the grade of each option in the order of the question; false for a ballot that is not valid, whatever it wrote. */
export type GradesReader = (ballot: BallotBytes, given: Int32Array) => boolean;

const LEFT_OUT = -1;
const COLON = ':'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const MOST_DIGITS = 9;

/** Reads `a:3,b:0`, in any order, in one pass over its bytes: as `readBallot` does, which says why where one is not valid. */
export const gradesReader = ({
  options,
  grades,
  ungraded,
}: QuestionOf<'majority_judgment'>): GradesReader => {
  const placeOf = placeFinder(options.map(({ key }) => key));
  return ({ bytes, start, end }, given) => {
    given.fill(LEFT_OUT);
    let left = options.length;
    for (let key = start; key <= end;) {
      let colon = key;
      while (colon < end && bytes[colon] !== COLON) colon += 1;
      const place = placeOf(bytes, key, colon);
      if (place === UNKNOWN || given[place] !== LEFT_OUT) return false;
      let [at, grade] = [colon + 1, 0];
      for (; at < end && bytes[at] !== COMMA; at += 1) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || digit > 9) return false;
        grade = grade * 10 + digit;
      }
      if (at === colon + 1 || at - colon > MOST_DIGITS + 1 || grade >= grades.length) return false;
      given[place] = grade;
      left -= 1;
      key = at + 1;
    }
    if (left === 0) return true;
    if (ungraded === 'invalid') return false;
    for (let place = 0; place < given.length; place += 1) if (given[place] === LEFT_OUT) given[place] = 0;
    return true;
  };
};
