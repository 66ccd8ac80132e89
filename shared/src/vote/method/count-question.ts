import type { Sha256 } from '../freeze.js';
import { countBudget } from './count-budget.js';
import { countMajorityJudgment } from './count-majority-judgment.js';
import { countPoints } from './count-points.js';
import { countRanked } from './count-ranked.js';
import type { Counted, TieBreak } from './counted.js';
import type { Question } from './question.js';
import type { Urn } from './urn.js';

/**
 * Counts a choice among options, exactly, by the method and settings of its question.
 * @throws RangeError for a motion or a consent, which are no choice and have their own outcome
 */
export const countQuestion = (
  question: Question,
  urns: readonly Urn[],
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  switch (question.method) {
    case 'approval':
    case 'score':
    case 'dots':
      return countPoints(question, urns, tieBreak, sha256);
    case 'majority_judgment':
      return countMajorityJudgment(question, urns, tieBreak, sha256);
    case 'budget':
      return countBudget(question, urns, tieBreak, sha256);
    case 'schulze':
    case 'ranked_pairs':
    case 'irv':
    case 'stv':
      return countRanked(question, urns, tieBreak, sha256);
    default:
      throw new RangeError(`Not a choice among options: ${question.method}`);
  }
};
