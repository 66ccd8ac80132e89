import type { RuleSet } from '../body/index.js';
import type { ChoiceBox, Colleges } from './choice-box.js';
import { countGraded } from './method/count-majority-judgment.js';
import { gradeUrn, gradedTogether, profilesIn, type Judgment } from './method/grade-profiles.js';
import { addTo, streamedUrn, type AddBallot } from './streamed-urn.js';

/** A box of grades: of a ballot nothing is kept but what it adds to the profiles of its college. */
export type GradingBox = { readonly add: AddBallot; readonly closed: () => ChoiceBox };

export const gradingBox = (ruleSet: RuleSet, colleges: Colleges, question: Judgment): GradingBox => {
  const sums = colleges.map(() => gradeUrn(question));
  const urns = sums.map(({ add }) => streamedUrn(ruleSet, add));
  return {
    add: addTo(urns),
    closed: () => ({
      attendance: urns.map((urn) => urn.attendance()),
      count: (weights, tieBreak, sha256) =>
        countGraded(question, gradedTogether(question, sums, weights), tieBreak, sha256),
      ledgers: () => sums.map(({ cells }) => profilesIn(question, [{ weight: 1n, cells }]).flat()),
    }),
  };
};
