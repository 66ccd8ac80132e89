import type { RuleSet } from '../body/index.js';
import { WHOLE } from '../body/index.js';
import { compare, divide, format, fraction, sum, type Facts, type Fraction } from '../kernel/index.js';
import type { CollegeShare } from './college-share.js';
import { quorumNeeded, quorumOn, type Quorum } from './quorum.js';

export const CONDITION_CODES = [
  'someone-speaks',
  'college-speaks',
  'quorum-overall',
  'quorum-college',
  'threshold-over',
  'threshold-at-least',
  'majority-of-colleges',
  'no-college-against',
] as const;
export type ConditionCode = (typeof CONDITION_CODES)[number];

/** One thing the rule asks, ticked or not, with its arithmetic. `guards`: the validity of the vote, or its adoption. */
export type Condition = {
  readonly code: ConditionCode;
  readonly guards: 'validity' | 'adoption';
  readonly met: boolean;
  readonly facts: Facts;
};

/** Points for and against, all colleges together. */
export type Totals = { readonly yes: Fraction; readonly no: Fraction };

/** Everything the rule asks of this vote, in the order it is said to people. */
export const conditionsOf = (
  ruleSet: RuleSet,
  shares: readonly CollegeShare[],
  totals: Totals,
  call: number,
): readonly Condition[] => [
  ...validityOf(ruleSet, quorumOn(ruleSet, call), shares),
  thresholdOf(ruleSet, totals),
  ...doubleKey(ruleSet, shares),
];

/** What a vote must have to stand at all, a motion or a choice: voices, and its quorum. */
export const validityOf = (
  ruleSet: Pick<RuleSet, 'silentCollege'>,
  quorum: Quorum,
  shares: readonly Presence[],
): readonly Condition[] => [...speech(ruleSet, shares), ...quorums(quorum, shares)];

/** Who came in a college, as quorums count them, and whether anything was expressed. */
export type Presence = Pick<CollegeShare, 'college' | 'atQuorum' | 'silent'>;

const validity = (code: ConditionCode, met: boolean, facts: Facts): Condition => ({
  code,
  guards: 'validity',
  met,
  facts,
});
const adoption = (code: ConditionCode, met: boolean, facts: Facts): Condition => ({
  code,
  guards: 'adoption',
  met,
  facts,
});

/** A vote where nobody expressed anything decided nothing, whatever the rule; R10 may ask every college to speak. */
const speech = (
  ruleSet: Pick<RuleSet, 'silentCollege'>,
  shares: readonly Presence[],
): readonly Condition[] => {
  const everybodyAsked = ruleSet.silentCollege === 'void';
  if (!everybodyAsked)
    return [
      validity(
        'someone-speaks',
        shares.some(({ silent }) => !silent),
        {},
      ),
    ];
  return shares.map(({ college, silent }) => validity('college-speaks', !silent, { college: college.name }));
};

const quorums = (quorum: Quorum, shares: readonly Presence[]): readonly Condition[] => {
  const registered = shares.reduce((all, { college }) => all + college.registered, 0);
  const present = shares.reduce((all, { atQuorum }) => all + atQuorum, 0);
  const overall = quorum.overall
    ? [{ code: 'quorum-overall' as const, ratio: quorum.overall, present, registered, facts: {} }]
    : [];
  const each = shares.flatMap(({ college, atQuorum }) => {
    const ratio = quorum.colleges[college.id];
    const facts = { college: college.name };
    return ratio
      ? [{ code: 'quorum-college' as const, ratio, present: atQuorum, registered: college.registered, facts }]
      : [];
  });
  return [...overall, ...each].map(({ code, ratio, present, registered, facts }) => {
    const needed = quorumNeeded(ratio, registered);
    const arithmetic = { present, registered, needed, ratio: `${ratio.num}/${ratio.den}` };
    return validity(code, present >= needed, { ...facts, ...arithmetic });
  });
};

/** Strict ">" or "≥", as the rule says: both are written, neither is assumed. */
const thresholdOf = ({ threshold: { num, den, strict } }: RuleSet, { yes }: Totals): Condition => {
  const side = compare(divide(yes, WHOLE), fraction(num, den));
  const facts = {
    yesPoints: format(yes),
    ratio: `${num}/${den}`,
    neededPoints: format(fraction(100 * num, den)),
  };
  return strict
    ? adoption('threshold-over', side > 0, facts)
    : adoption('threshold-at-least', side >= 0, facts);
};

/** R11. Colleges that count: all of them, less the silent ones where their weight is shared out. */
const doubleKey = (ruleSet: RuleSet, shares: readonly CollegeShare[]): readonly Condition[] => {
  const heard = shares.filter(({ silent }) => !silent || ruleSet.silentCollege !== 'renormalised');
  const inFavour = heard.filter(({ count }) => count.yes > count.no).length;
  const against = heard.filter(({ count }) => count.no > count.yes).map(({ college }) => college.name);
  const majority = adoption('majority-of-colleges', 2 * inFavour > heard.length, {
    inFavour,
    colleges: heard.length,
    needed: Math.floor(heard.length / 2) + 1,
  });
  const nobodyAgainst = adoption('no-college-against', against.length === 0, {
    against: against.length,
    colleges: heard.length,
    names: against.join(', '),
  });
  return { none: [], majority_of_colleges: [majority], no_college_against: [nobodyAgainst] }[
    ruleSet.doubleKey
  ];
};

export const totalsOf = (shares: readonly CollegeShare[]): Totals => ({
  yes: sum(shares.map(({ yes }) => yes)),
  no: sum(shares.map(({ no }) => no)),
});
