import type { RuleSet } from '../body/index.js';
import { choiceCast, choiceHeads, isCounted } from './choice-heads.js';
import type { Attendance } from './college-urns.js';
import type { ElectoralCollege } from './count.js';
import type { Sha256 } from './freeze.js';
import { countQuestion } from './method/count-question.js';
import type { Counted, TieBreak } from './method/counted.js';
import { hasLedger, ledgerOf, type Ledger } from './method/ledger.js';
import type { Question } from './method/question.js';
import { oneUrn } from './method/urn.js';
import type { CollegeUrn } from './urn.js';

/** A closed box of a choice: who came, college by college, and the count of the method once each college has a weight. */
export type ChoiceBox = {
  readonly attendance: readonly Attendance[];
  readonly count: (weights: readonly bigint[], tieBreak: TieBreak, sha256: Sha256) => Counted;
  /** Sums of each college in heads, for the methods that go by sums or grades; none for the others. */
  readonly ledgers: () => readonly Ledger[];
};

export type Colleges = readonly Pick<ElectoralCollege, 'id'>[];

/** From ballots grouped by what they say. */
export const boxOfUrns = (
  ruleSet: RuleSet,
  colleges: Colleges,
  question: Question,
  urns: readonly CollegeUrn[],
): ChoiceBox => {
  const found = colleges.map(({ id }) => urns.find(({ collegeId }) => collegeId === id));
  const said = found.map((urn) => (urn?.shapes ?? []).filter(({ ballot }) => isCounted(ruleSet, ballot)));
  return {
    attendance: found.map((urn) => ({
      heads: choiceHeads(ruleSet, urn?.shapes ?? []),
      cast: choiceCast(urn?.shapes ?? []),
      byProxy: urn?.byProxy ?? 0,
    })),
    count: (weights, tieBreak, sha256) =>
      countQuestion(
        question,
        said.map((shapes, rank) => ({ weight: weights[rank] ?? 0n, shapes })),
        tieBreak,
        sha256,
      ),
    ledgers: () => (hasLedger(question) ? said.map((shapes) => ledgerOf(question, oneUrn(shapes))) : []),
  };
};
