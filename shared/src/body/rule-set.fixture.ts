import { collegeSchema, type College } from './college.js';
import type { RuleSet } from './rule-set.js';
import { startingRuleSet } from './starting-rule-set.js';

const college = (key: string, shape: College['shape']): College =>
  collegeSchema.parse({ id: `c-${key}`, key, name: key, shape, colour: '#2E6A3B' });

/** The five colleges of oracle C1 (governance 4.1). */
export const fiveColleges: readonly College[] = [
  college('firms', 'square'),
  college('employees', 'circle'),
  college('residents', 'house'),
  college('authority', 'shield'),
  college('nature', 'leaf'),
];

/** Weights of oracle C1, simple majority of expressed votes, no quorum. */
export const aRuleSet = (change: Partial<RuleSet> = {}): RuleSet => ({
  ...startingRuleSet(fiveColleges),
  weights: {
    'c-firms': 3_500,
    'c-employees': 2_000,
    'c-residents': 1_500,
    'c-authority': 2_000,
    'c-nature': 1_000,
  },
  weightBasis: 'participation',
  ...change,
});
