import type { CollegeId } from '../kernel/index.js';
import {
  BASES,
  collegeSchema,
  DOUBLE_KEYS,
  INNER_VOTES,
  SILENT_COLLEGES,
  startingRuleSet,
  TIES,
  type College,
  type RuleSet,
} from '../body/index.js';
import type { CollegeCount, ElectoralCollege } from './index.js';

/** Colleges and weights of oracle C1 (governance 4.1), under the rule a body starts with. */
export const fiveColleges: readonly College[] = [
  'firms',
  'employees',
  'residents',
  'authority',
  'nature',
].map((key) => collegeSchema.parse({ id: `c-${key}`, key, name: key, shape: 'square', colour: '#2E6A3B' }));
const weights = {
  'c-firms': 3_500,
  'c-employees': 2_000,
  'c-residents': 1_500,
  'c-authority': 2_000,
  'c-nature': 1_000,
};
export const aRuleSet = (change: Partial<RuleSet> = {}): RuleSet => ({
  ...startingRuleSet(fiveColleges),
  weights,
  weightBasis: 'participation',
  ...change,
});

export type Held = {
  readonly colleges: readonly ElectoralCollege[];
  readonly counts: readonly CollegeCount[];
};

export type Line = readonly [number, number?, number?, number?, number?, number?];

/** registered, yes, no, blank, abstention, invalid of each of the five colleges. */
export const held = (...lines: readonly Line[]): Held => {
  const all = fiveColleges.map(({ id, key, name }, rank) => {
    const [registered = 0, yes = 0, no = 0, blank = 0, abstention = 0, invalid = 0] = lines[rank] ?? [];
    const count = { collegeId: id, yes, no, blank, abstention, invalid };
    return { college: { id, key, name, registered }, count };
  });
  return { colleges: all.map(({ college }) => college), counts: all.map(({ count }) => count) };
};

/** Oracle C1, and C2 where the residents who voted all voted blank. */
export const C1 = held([40, 22, 6, 2], [120, 30, 50, 10], [60, 18, 12, 0], [5, 4, 1, 0], [1, 0, 1, 0]);
export const C2 = held([40, 22, 6, 2], [120, 30, 50, 10], [60, 0, 0, 30], [5, 4, 1, 0], [1, 0, 1, 0]);

export const firms = 'c-firms' as CollegeId;

/** Votes that reach every kind of step: the two oracles, an even one, one where nobody came. */
export const fewVotes: readonly Held[] = [
  C1,
  C2,
  held([10, 5, 5, 0], [10, 4, 4, 0], [10, 3, 3, 0], [10, 1, 1, 0], [0, 0, 0, 0]),
  held(),
];

const quorum = {
  overall: { num: 2, den: 3 },
  colleges: { [firms]: { num: 1, den: 3 } },
  secondCall: null,
};

/** Every combination of the choices a rule set offers. */
export const everyRule: readonly RuleSet[] = INNER_VOTES.flatMap((innerVote) =>
  BASES.flatMap((base) =>
    SILENT_COLLEGES.flatMap((silentCollege) =>
      DOUBLE_KEYS.flatMap((doubleKey) =>
        TIES.flatMap((tie) =>
          [true, false].flatMap((strict) => [
            aRuleSet({
              innerVote,
              base,
              silentCollege,
              doubleKey,
              tie,
              threshold: { num: 1, den: 2, strict },
            }),
            aRuleSet({ innerVote, base, silentCollege, doubleKey, tie, quorum, openBallots: false }),
          ]),
        ),
      ),
    ),
  ),
);
