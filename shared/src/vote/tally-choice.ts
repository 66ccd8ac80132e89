import type { RuleSet } from '../body/index.js';
import { format } from '../kernel/index.js';
import { judgeChoice } from './judge-choice.js';
import { boxOfUrns, type ChoiceBox } from './choice-box.js';
import { tellLacking } from './choice-lacking.js';
import { sharesOf, type ChoiceShare } from './college-urns.js';
import type { ChoiceOutcome } from './choice-outcome.js';
import { choiceTrace } from './choice-trace.js';
import { validityOf } from './condition.js';
import type { ElectoralCollege } from './count.js';
import type { Frozen, Sha256 } from './freeze.js';
import type { ChoiceQuestion } from './method/question.js';
import { quorumOn } from './quorum.js';
import { turnoutOf } from './trace.js';
import type { CollegeUrn } from './urn.js';

export type ChoicePoll = {
  readonly ruleSet: RuleSet;
  readonly colleges: readonly ElectoralCollege[];
  readonly question: ChoiceQuestion;
  readonly call: number;
  readonly tieOrders: Frozen['tieOrders'];
};

/**
 * Counts a choice by college: each urn weighed as the rule says, then by heads alone, to compare; quorum and silence
 * judged as in a motion. Blank, abstention, invalid and, where the rule says so, "none of the above" stay out of the
 * count and are told apart.
 * @throws RangeError when a college has more ballots than electors
 */
export const tallyChoice = (poll: ChoicePoll, urns: readonly CollegeUrn[], sha256: Sha256): ChoiceOutcome =>
  tallyBox(poll, boxOfUrns(poll.ruleSet, poll.colleges, poll.question, urns), sha256);

/** The same from a box that may have been filled ballot by ballot: what closing a vote of a million uses. */
export const tallyBox = (
  { ruleSet, colleges, question, call, tieOrders }: ChoicePoll,
  box: ChoiceBox,
  sha256: Sha256,
): ChoiceOutcome => {
  const shares = sharesOf(ruleSet, colleges, box.attendance);
  const tieBreak = { rules: ruleSet.ties, ...tieOrders };
  const weights = shares.map(({ multiplier }) => multiplier);
  const weighted = tellLacking({ ruleSet, question, shares, box }, box.count(weights, tieBreak, sha256));
  // Where every ballot weighs the same, heads alone say the same.
  const alike = weights.every((weight) => weight === 1n);
  const raw = alike
    ? weighted
    : box.count(
        weights.map(() => 1n),
        tieBreak,
        sha256,
      );
  const conditions = validityOf(ruleSet, quorumOn(ruleSet, call), shares);
  const judgement = judgeChoice(ruleSet, question, conditions, weighted);
  return {
    kind: 'choice',
    method: question.method,
    ...judgement,
    heads: addHeads(shares.map(headsOf)),
    colleges: shares.map(collegeOutcome),
    weighted,
    raw,
    conditions,
    trace: choiceTrace(ruleSet, shares, conditions, judgement),
  };
};

type Heads = ChoiceOutcome['heads'];

const headsOf = ({ college, present, heads }: ChoiceShare): Heads => ({
  registered: college.registered,
  present,
  ...heads,
});

const addHeads = (all: readonly Heads[]): Heads => {
  const total = (name: keyof Heads): number => all.reduce((sum, heads) => sum + heads[name], 0);
  return {
    registered: total('registered'),
    present: total('present'),
    valid: total('valid'),
    blank: total('blank'),
    none: total('none'),
    abstention: total('abstention'),
    invalid: total('invalid'),
  };
};

const collegeOutcome = (share: ChoiceShare): ChoiceOutcome['colleges'][number] => ({
  collegeId: share.college.id,
  college: share.college.name,
  ...headsOf(share),
  turnout: turnoutOf(share),
  silent: share.silent,
  weight: format(share.weight),
  counted: format(share.counted),
  multiplier: `${share.multiplier}`,
});
