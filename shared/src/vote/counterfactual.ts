import type { RuleSet } from '../body/index.js';
import { castIn, nobody, type CollegeCount, type ElectoralCollege } from './count.js';
import { judge, type Sitting } from './judge.js';

/** How many more absent members of one college, all voting yes, would have made the text pass; null if none could. */
export type Counterfactual = {
  readonly collegeId: string;
  readonly college: string;
  readonly missingYes: number | null;
};

/** One answer per college, for a text that was not adopted. Members who did vote are left as they voted. */
export const counterfactuals = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  counts: readonly CollegeCount[],
  sitting: Sitting,
): readonly Counterfactual[] =>
  colleges.map((college) => {
    const count = counts.find(({ collegeId }) => collegeId === college.id);
    const cast = count ?? nobody(college.id);
    const others = counts.filter(({ collegeId }) => collegeId !== college.id);
    const adoptedWith = (more: number): boolean =>
      judge(ruleSet, colleges, [...others, { ...cast, yes: cast.yes + more }], sitting).verdict === 'adopted';
    const absent = college.registered - castIn(cast);
    return { collegeId: college.id, college: college.name, missingYes: least(absent, adoptedWith) };
  });

/**
 * Smallest n in 1..most that holds, by halving. From the first yes on, the college is not silent any more and each
 * further yes only helps (turnout, share, college majority), so the answers go from no to yes once.
 */
const least = (most: number, holds: (n: number) => boolean): number | null => {
  if (most < 1 || !holds(most)) return null;
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
