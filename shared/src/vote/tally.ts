import type { RuleSet } from '../body/index.js';
import { format } from '../kernel/index.js';
import type { CollegeShare } from './college-share.js';
import type { CollegeCount, ElectoralCollege } from './count.js';
import { counterfactuals } from './counterfactual.js';
import { FIRST_CALL, judge, type Sitting } from './judge.js';
import type { Motion } from './motion-outcome.js';
import { traceOf, turnoutOf } from './trace.js';

/**
 * Counts a yes / no / blank vote by college under a rule set: governance 4.1, R8 to R11.
 * @param counts ballots by college; an absent college has none, order is irrelevant
 * @throws RangeError when a college has more ballots than electors
 */
export const tally = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  counts: readonly CollegeCount[],
  sitting: Sitting = FIRST_CALL,
): Motion => {
  const judgement = judge(ruleSet, colleges, counts, sitting);
  const { shares, totals, conditions, verdict, because } = judgement;
  return {
    kind: 'motion',
    method: 'yes_no_blank',
    verdict,
    because,
    raw: addHeads(shares),
    weighted: { yes: format(totals.yes), no: format(totals.no) },
    colleges: shares.map(collegeOutcome),
    conditions,
    counterfactuals: verdict === 'adopted' ? [] : counterfactuals(ruleSet, colleges, counts, sitting),
    trace: traceOf(ruleSet, judgement),
  };
};

const collegeOutcome = (share: CollegeShare): Motion['colleges'][number] => ({
  collegeId: share.college.id,
  college: share.college.name,
  ...headsOf(share),
  turnout: turnoutOf(share),
  silent: share.silent,
  weight: format(share.weight),
  counted: format(share.counted),
  weighted: { yes: format(share.yes), no: format(share.no) },
});

const headsOf = ({ college, count, present }: CollegeShare): Motion['raw'] => ({
  registered: college.registered,
  present,
  yes: count.yes,
  no: count.no,
  blank: count.blank,
  abstention: count.abstention,
  invalid: count.invalid,
});

const addHeads = (shares: readonly CollegeShare[]): Motion['raw'] =>
  shares.map(headsOf).reduce(
    (all, one) => ({
      registered: all.registered + one.registered,
      present: all.present + one.present,
      yes: all.yes + one.yes,
      no: all.no + one.no,
      blank: all.blank + one.blank,
      abstention: all.abstention + one.abstention,
      invalid: all.invalid + one.invalid,
    }),
    { registered: 0, present: 0, yes: 0, no: 0, blank: 0, abstention: 0, invalid: 0 },
  );
