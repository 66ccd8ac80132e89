import { weightOf, WHOLE, type RuleSet } from '../body/index.js';
import { divide, fraction, multiply, sum, ZERO, type Fraction } from '../kernel/index.js';
import { castIn, expressedIn, nobody, presentIn, type CollegeCount, type ElectoralCollege } from './count.js';

/** What one college brings: heads on the left, points of the body's whole voice on the right. */
export type CollegeShare = {
  readonly college: ElectoralCollege;
  readonly count: CollegeCount;
  readonly present: number;
  /** Present as the quorum counts them: less the proxies where the rule leaves them out. */
  readonly atQuorum: number;
  /** No expressed vote (R10): no yes, no no, nor a blank where the rule counts it. */
  readonly silent: boolean;
  /** Points written in the rule. */
  readonly weight: Fraction;
  /** Points that count after the rule on silent colleges. */
  readonly counted: Fraction;
  /** How many heads the shares are taken of; 0 in a bloc vote or a silent college. */
  readonly outOf: number;
  readonly yes: Fraction;
  readonly no: Fraction;
};

/** Each college's points for and against, exact, never rounded. @throws RangeError on impossible counts */
export const collegeShares = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  counts: readonly CollegeCount[],
): readonly CollegeShare[] => {
  const found = colleges.map((college) => ({ college, count: countOf(college, counts) }));
  const speaking = found
    .filter(({ count }) => expressedIn(ruleSet, count) > 0)
    .map(({ college }) => weightOf(ruleSet, college.id));
  const spread = ruleSet.silentCollege === 'renormalised' ? sum(speaking) : WHOLE;
  return found.map(({ college, count }) => {
    const weight = weightOf(ruleSet, college.id);
    const silent = expressedIn(ruleSet, count) === 0;
    const counted = silent || spread.num === 0n ? ZERO : divide(multiply(weight, WHOLE), spread);
    const outOf = silent ? 0 : headsBehind(ruleSet, college, count);
    const [yes, no] = split(count, counted, outOf);
    const present = presentIn(ruleSet, count);
    const atQuorum = present - (ruleSet.proxies.countForQuorum ? 0 : (count.byProxy ?? 0));
    return { college, count, present, atQuorum, silent, weight, counted, outOf, yes, no };
  });
};

const countOf = (college: ElectoralCollege, counts: readonly CollegeCount[]): CollegeCount => {
  const count = counts.find(({ collegeId }) => collegeId === college.id);
  if (!count) return nobody(college.id);
  if (castIn(count) > college.registered)
    throw new RangeError(`More ballots than electors in ${college.key}`);
  return count;
};

/** R9: expressed, present or registered heads; 0 says that the college votes as a bloc. */
const headsBehind = (ruleSet: RuleSet, college: ElectoralCollege, count: CollegeCount): number => {
  if (ruleSet.innerVote === 'bloc') return 0;
  const { registered } = college;
  return { registered, present: presentIn(ruleSet, count), expressed: expressedIn(ruleSet, count) }[
    ruleSet.base
  ];
};

/** R8: in proportion, or the whole weight to the winner; a tied bloc has no voice. */
const split = ({ yes, no }: CollegeCount, counted: Fraction, outOf: number): readonly [Fraction, Fraction] =>
  outOf > 0
    ? [multiply(counted, fraction(yes, outOf)), multiply(counted, fraction(no, outOf))]
    : [yes > no ? counted : ZERO, no > yes ? counted : ZERO];
