/**
 * Grades one option received: how many ballots (or how much voice) gave each, from the worst grade to the best.
 * Profiles that are compared hold the same total, since every ballot grades every option.
 */
export type Profile = readonly bigint[];

/** The next two median grades to be set aside, the lower one first, and how many times in a row. */
type Pairs = { readonly lower: number; readonly upper: number; readonly times: bigint };

/**
 * The majority value on counts, never by expansion (Balinski and Laraki, "Majority Judgment", 2011; governance 4.6).
 * Set the lower median aside, again and again: an odd number of grades first gives the middle one, and then, as an even
 * number does from the start, the grades just below and just above the middle in turn. So a value is at most one grade
 * and then runs of equal pairs: as many as there are grades, whatever the number of ballots.
 */
export type MajorityValue = { readonly middle: number | null; readonly pairs: readonly Pairs[] };

export const totalOf = (profile: Profile): bigint => profile.reduce((sum, count) => sum + count, 0n);

/** Lower median: the grade at position ⌊(N + 1) / 2⌋ from the worst; null when nobody graded. */
export const medianOf = (profile: Profile): number | null => {
  const position = (totalOf(profile) + 1n) / 2n;
  return position === 0n ? null : gradeAt(profile, position);
};

const gradeAt = (profile: Profile, position: bigint): number => {
  let passed = 0n;
  return profile.findIndex((count) => (passed += count) >= position);
};

export const majorityValue = (profile: Profile): MajorityValue => {
  const total = totalOf(profile);
  const half = total / 2n;
  const middle = total % 2n === 1n ? gradeAt(profile, half + 1n) : null;
  const grades = profile.map((count, grade) => ({ grade, count }));
  return { middle, pairs: paired(fromMiddle(grades, half), fromMiddle(grades.toReversed(), half)) };
};

type Side = readonly { readonly grade: number; readonly count: bigint }[];

/** The outer half of the grades, told from the middle outwards. */
const fromMiddle = (outerFirst: Side, half: bigint): Side => {
  let room = half;
  const taken = outerFirst.map(({ grade, count }) => {
    const own = count < room ? count : room;
    room -= own;
    return { grade, count: own };
  });
  return taken.filter(({ count }) => count > 0n).toReversed();
};

/** Walks down and up from the middle in step: a run ends where either side changes grade. */
const paired = (below: Side, above: Side): readonly Pairs[] => {
  const ends = [...new Set([...endsOf(below), ...endsOf(above)])].toSorted((a, b) => (a < b ? -1 : 1));
  return ends.map((end, run) => ({
    lower: reached(below, end),
    upper: reached(above, end),
    times: end - (ends[run - 1] ?? 0n),
  }));
};

const endsOf = (side: Side): readonly bigint[] => {
  let end = 0n;
  return side.map(({ count }) => (end += count));
};

/** Grade of the n-th ballot of a side, from the middle. */
const reached = (side: Side, n: bigint): number =>
  side[endsOf(side).findIndex((end) => end >= n)]?.grade ?? -1;

/** Where two majority values part: after how many grades set aside from each, and on which grades. */
export type Parting = { readonly after: bigint; readonly grades: readonly [number, number] };

/** The first difference between two values of the same total; null when they are equal, and the options tie. */
export const partingOf = (a: MajorityValue, b: MajorityValue): Parting | null => {
  const first = a.middle === null ? 0n : 1n;
  if (a.middle !== null && b.middle !== null && a.middle !== b.middle)
    return { after: 0n, grades: [a.middle, b.middle] };
  let passed = 0n;
  for (const { left, right, times } of inStep(a.pairs, b.pairs)) {
    const after = first + 2n * passed;
    if (left.lower !== right.lower) return { after, grades: [left.lower, right.lower] };
    if (left.upper !== right.upper) return { after: after + 1n, grades: [left.upper, right.upper] };
    passed += times;
  }
  return null;
};

function* inStep(a: readonly Pairs[], b: readonly Pairs[]) {
  const rest = [...b];
  for (const left of a) {
    let times = left.times;
    while (times > 0n) {
      const right = rest.shift();
      if (!right) return;
      const common = right.times < times ? right.times : times;
      yield { left, right, times: common };
      if (right.times > common) rest.unshift({ ...right, times: right.times - common });
      times -= common;
    }
  }
}

/** The better value first. */
export const compareValues = (a: MajorityValue, b: MajorityValue): number => {
  const parting = partingOf(a, b);
  return parting ? parting.grades[1] - parting.grades[0] : 0;
};

/** For display only: what stands above and below the median grade. Two gauges may tie where values do not. */
export type Gauge = { readonly above: bigint; readonly below: bigint; readonly sign: '+' | '-' };

export const gaugeOf = (profile: Profile): Gauge => {
  const median = medianOf(profile) ?? 0;
  const above = totalOf(profile.slice(median + 1));
  const below = totalOf(profile.slice(0, median));
  return { above, below, sign: above > below ? '+' : '-' };
};
