import { z } from 'zod';
import type { RuleSet } from '../body/index.js';
import { format, fraction, type Facts } from '../kernel/index.js';
import type { CollegeShare } from './college-share.js';
import { CONDITION_CODES, type Condition } from './condition.js';
import { VERDICTS, type Judgement } from './judge.js';

const ARITHMETIC = [
  'turnout',
  'turnout-nobody-registered',
  'spread',
  'share-expressed',
  'share-present',
  'share-registered',
  'bloc-yes',
  'bloc-no',
  'bloc-tie',
  'choice-expressed',
  'choice-present',
  'choice-registered',
  'silent-lost',
  'silent-renormalised',
  'silent-void',
  'total',
] as const;

/** Reasons that no condition says. */
const TIE_REASONS = ['tie', 'casting-vote.yes', 'casting-vote.no'] as const;
/** Reasons of a choice that no condition says. */
export const CHOICE_ENDINGS = [
  'option-tie',
  'option-tie-second-ballot',
  'none-of-the-above',
  'nothing-chosen',
  'chosen',
  'passed-over-slot-full',
  'passed-over-parity',
] as const;

/** A step quotes the condition it met, or the reason it gives when missed, so that each is worded once. */
export const stepCodeSchema = z.union([
  z.templateLiteral(['step.', z.enum(ARITHMETIC)]),
  z.templateLiteral(['condition.', z.enum(CONDITION_CODES)]),
  z.templateLiteral(['because.', z.enum([...CONDITION_CODES, ...TIE_REASONS, ...CHOICE_ENDINGS])]),
  z.templateLiteral(['verdict.', z.enum([...VERDICTS, 'elected'])]),
]);

const isTieReason = (code: string): code is (typeof TIE_REASONS)[number] =>
  TIE_REASONS.some((known) => known === code);

/** One line of the arithmetic, worded at `poll.<code>`. */
export type Step = { readonly code: z.infer<typeof stepCodeSchema>; readonly facts: Facts };

/** The whole count, step by step, in the order one would do it by hand. */
export const traceOf = (
  ruleSet: RuleSet,
  { shares, totals, conditions, because, verdict }: Judgement,
): readonly Step[] => [
  ...shares.map(turnoutStep),
  ...spreadSteps(ruleSet, shares),
  ...shares.map((share) => weighing(ruleSet, share)),
  { code: 'step.total', facts: { yesPoints: format(totals.yes), noPoints: format(totals.no) } },
  ...conditions.map(conditionStep),
  ...because.flatMap(({ code, facts }): readonly Step[] =>
    isTieReason(code) ? [{ code: `because.${code}`, facts }] : [],
  ),
  { code: `verdict.${verdict}`, facts: {} },
];

/** Who came in a college: what both a motion and a choice begin with. */
export type Attendance = Pick<CollegeShare, 'college' | 'present' | 'silent'>;

export const turnoutOf = ({ present, college: { registered } }: Attendance): string | null =>
  registered === 0 ? null : format(fraction(100 * present, registered));

export const turnoutStep = (share: Attendance): Step => {
  const { college, present } = share;
  const turnoutPoints = turnoutOf(share);
  if (turnoutPoints === null)
    return { code: 'step.turnout-nobody-registered', facts: { college: college.name } };
  return {
    code: 'step.turnout',
    facts: { college: college.name, present, registered: college.registered, turnoutPoints },
  };
};

const weighing = (ruleSet: RuleSet, share: CollegeShare): Step => {
  const { college, count, outOf, weight, silent } = share;
  const facts = { college: college.name, weightPoints: format(weight), yes: count.yes, no: count.no };
  if (silent) return { code: `step.silent-${ruleSet.silentCollege}`, facts };
  const given = {
    countedPoints: format(share.counted),
    yesPoints: format(share.yes),
    noPoints: format(share.no),
  };
  if (ruleSet.innerVote === 'bloc')
    return { code: `step.bloc-${winnerOf(share)}`, facts: { ...facts, ...given } };
  return { code: `step.share-${ruleSet.base}`, facts: { ...facts, outOf, ...given } };
};

const winnerOf = ({ count: { yes, no } }: CollegeShare): 'yes' | 'no' | 'tie' =>
  yes > no ? 'yes' : no > yes ? 'no' : 'tie';

export const conditionStep = ({ code, met, facts }: Condition): Step => ({
  code: `${met ? 'condition' : 'because'}.${code}`,
  facts,
});

/** Where the weights of silent colleges go, under a rule that shares them out. */
export const spreadSteps = (
  { silentCollege }: Pick<RuleSet, 'silentCollege'>,
  shares: readonly Weighed[],
): readonly Step[] =>
  silentCollege === 'renormalised' && shares.some(({ silent }) => silent)
    ? shares.filter(({ silent }) => !silent).map(spread)
    : [];

type Weighed = Pick<CollegeShare, 'college' | 'silent' | 'weight' | 'counted'>;

const spread = ({ college, weight, counted }: Weighed): Step => ({
  code: 'step.spread',
  facts: { college: college.name, weightPoints: format(weight), countedPoints: format(counted) },
});
