import { weightOf, WHOLE, type RuleSet } from '../body/index.js';
import { divide, fraction, multiply, sum, ZERO, type Fraction } from '../kernel/index.js';
import { choiceExpressed, choicePresent, type ChoiceHeads } from './choice-heads.js';
import type { ElectoralCollege } from './count.js';

/** What one college put in its box, in heads. `byProxy`: how many of them came by proxy. */
export type Attendance = { readonly heads: ChoiceHeads; readonly cast: number; readonly byProxy: number };

/** What one college brings to a choice: heads on the left, points of the whole voice and its multiplier on the right. */
export type ChoiceShare = {
  readonly college: ElectoralCollege;
  readonly heads: ChoiceHeads;
  readonly present: number;
  /** Present as the quorum counts them: less the proxies where the rule leaves them out. */
  readonly atQuorum: number;
  readonly silent: boolean;
  /** Points written in the rule, and points that count after the rule on silent colleges (R10). */
  readonly weight: Fraction;
  readonly counted: Fraction;
  /** Heads that share those points (R9); 0 in a silent college. */
  readonly outOf: number;
  /** What every sum of this college is multiplied by; 0 in a silent one. */
  readonly multiplier: bigint;
};

/**
 * Turns college weights into whole multipliers: a college that weighs w points shared among n heads gives each of its
 * ballots w/n, and all of these are brought to whole numbers by one common factor, as small as can be. So no ballot
 * carries a weight, no sum is rounded, and equal weights over equal turnouts count heads (multiplier 1).
 * Proportional only: a bloc has no meaning among options, and is refused when the poll opens.
 * @param attendance one per college, in the same order; an absent one is empty
 * @throws RangeError when a college has more ballots than electors
 */
export const sharesOf = (
  ruleSet: RuleSet,
  colleges: readonly ElectoralCollege[],
  attendance: readonly Attendance[],
): readonly ChoiceShare[] => {
  const found = colleges.map((college, rank) => attend(ruleSet, college, attendance[rank] ?? NOBODY_CAME));
  const speaking = sum(found.filter(({ silent }) => !silent).map(({ weight }) => weight));
  const spread = ruleSet.silentCollege === 'renormalised' ? speaking : WHOLE;
  const weighed = found.map((share) => {
    const lost = share.silent || spread.num === 0n;
    const counted = lost ? ZERO : divide(multiply(share.weight, WHOLE), spread);
    return { ...share, counted, each: lost ? ZERO : divide(counted, fraction(share.outOf)) };
  });
  const multipliers = wholeNumbers(weighed.map(({ each }) => each));
  return weighed.map(({ each: _, ...share }, rank) => ({ ...share, multiplier: multipliers[rank] ?? 0n }));
};

const NOBODY_CAME: Attendance = {
  heads: { valid: 0, blank: 0, none: 0, abstention: 0, invalid: 0 },
  cast: 0,
  byProxy: 0,
};

const attend = (ruleSet: RuleSet, college: ElectoralCollege, { heads, cast, byProxy }: Attendance) => {
  if (cast > college.registered) throw new RangeError(`More ballots than electors in ${college.key}`);
  const present = choicePresent(ruleSet, cast, heads);
  const expressed = choiceExpressed(ruleSet, heads);
  const silent = expressed === 0;
  return {
    college,
    heads,
    present,
    atQuorum: present - (ruleSet.proxies.countForQuorum ? 0 : byProxy),
    silent,
    weight: weightOf(ruleSet, college.id),
    outOf: silent ? 0 : { registered: college.registered, present, expressed }[ruleSet.base],
  };
};

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The smallest whole numbers in the same proportions. */
const wholeNumbers = (parts: readonly Fraction[]): readonly bigint[] => {
  const common = parts.reduce((all, { den }) => (all * den) / gcd(all, den), 1n);
  const whole = parts.map(({ num, den }) => (num * common) / den);
  const shared = whole.reduce(gcd, 0n);
  return shared === 0n ? whole : whole.map((number) => number / shared);
};
