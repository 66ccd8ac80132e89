import type { RuleSet } from '../body/index.js';
import type { ChoiceBox } from './choice-box.js';
import type { ChoiceShare } from './college-urns.js';
import type { Counted } from './method/counted.js';
import { lackingInColleges, lackingSteps } from './method/enough-in-college.js';
import { hasLedger } from './method/ledger.js';
import { reservedIn, type Question } from './method/question.js';

type Weighed = {
  readonly ruleSet: Pick<RuleSet, 'base'>;
  readonly question: Question;
  readonly shares: readonly ChoiceShare[];
  readonly box: Pick<ChoiceBox, 'attendance' | 'ledgers'>;
};

/**
 * Adds to a weighed count what would have sufficed in each college, where the method lets one tell: its last sentences,
 * and the figure `lacking`. With one college the count has already said it.
 */
export const tellLacking = ({ ruleSet, question, shares, box }: Weighed, counted: Counted): Counted => {
  // Who is seated in a reserved place depends on the others too: more ballots for one say nothing alone.
  if (!hasLedger(question) || shares.length < 2 || reservedIn(question)) return counted;
  const ledgers = box.ledgers();
  const colleges = shares.map(({ college, multiplier, outOf }, rank) => ({
    college: college.name,
    ledger: ledgers[rank] ?? [],
    multiplier,
    outOf,
    grows: ruleSet.base !== 'registered',
    absent: college.registered - (box.attendance[rank]?.cast ?? 0),
  }));
  const lacking = lackingInColleges(question, colleges, counted);
  return {
    ...counted,
    figures: { ...counted.figures, lacking },
    trace: [...counted.trace, ...lackingSteps(lacking)],
  };
};
