import { format, type Facts } from '../kernel/index.js';
import type { College } from './college.js';
import { points, WHOLE } from './points.js';
import type { RuleSet } from './rule-set.js';
import { lintPractice, type PracticeFinding } from './lint-practice.js';
import { SCIC_COLLEGE_LAW as LAW } from './scic-law.js';

export type FindingCode =
  | 'college-twice'
  | 'weight-missing'
  | 'weight-unknown-college'
  | 'weights-not-whole'
  | 'quorum-unknown-college'
  | 'threshold-out-of-reach'
  | 'too-few-colleges'
  | 'weight-out-of-bounds'
  | 'weights-not-equal'
  | 'weight-by-capital'
  | 'silence-can-defeat'
  | PracticeFinding;

/**
 * `broken`: the rule cannot be counted, no reason excuses it. `law`: it leaves the SCIC regime. `caution`: it is
 * lawful and can surprise. The last two may be kept for a written reason, which is shown.
 */
export type Finding = {
  readonly code: FindingCode;
  readonly gravity: 'broken' | 'law' | 'caution';
  readonly facts: Facts;
};

type NamedCollege = Pick<College, 'id' | 'key' | 'name'>;
type Check = (colleges: readonly NamedCollege[], ruleSet: RuleSet) => readonly Finding[];

/** Reads a rule set against arithmetic and against the SCIC regime (loi 47-1775, art. 19 septies and 19 octies). */
export const lintRuleSet: Check = (colleges, ruleSet) => CHECKS.flatMap((check) => check(colleges, ruleSet));

const finding = (gravity: Finding['gravity'], code: FindingCode, facts: Facts = {}): Finding => ({
  code,
  gravity,
  facts,
});

const eachCollegeOnce: Check = (colleges) =>
  colleges
    .filter(
      (college, rank) => colleges.findIndex(({ id, key }) => id === college.id || key === college.key) < rank,
    )
    .map(({ name }) => finding('broken', 'college-twice', { college: name }));

const everyCollegeWeighed: Check = (colleges, { weights }) => [
  ...colleges
    .filter(({ id }) => weights[id] === undefined)
    .map(({ name }) => finding('broken', 'weight-missing', { college: name })),
  ...unknown(colleges, weights).map((id) => finding('broken', 'weight-unknown-college', { collegeId: id })),
];

const quorumOfKnownColleges: Check = (colleges, { quorum }) =>
  [...unknown(colleges, quorum.colleges), ...unknown(colleges, quorum.secondCall?.colleges ?? {})]
    .filter((id, rank, all) => all.indexOf(id) === rank)
    .map((id) => finding('broken', 'quorum-unknown-college', { collegeId: id }));

const unknown = (colleges: readonly NamedCollege[], byCollege: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(byCollege).filter((id) => !colleges.some((college) => college.id === id));

/** R5: Σ w = 100 %. Broken rather than unlawful: a share of a whole that is not whole means nothing. */
const weightsMakeAWhole: Check = (_, { weights }) => {
  const total = Object.values(weights).reduce((all, weight) => all + weight, 0);
  if (total === LAW.allWeights) return [];
  return [finding('broken', 'weights-not-whole', { totalPoints: format(points(total)) })];
};

const thresholdWithinReach: Check = (_, { threshold: { num, den, strict } }) =>
  strict && num === den ? [finding('broken', 'threshold-out-of-reach', { wholePoints: format(WHOLE) })] : [];

/** R2: colleges are optional; if used, three or more. */
const enoughColleges: Check = (colleges) =>
  colleges.length >= LAW.leastColleges
    ? []
    : [finding('law', 'too-few-colleges', { colleges: colleges.length, least: LAW.leastColleges })];

/** R5: each college weighs from 10 % to 50 %, bounds included. */
const weightsWithinBounds: Check = (colleges, { weights }) =>
  colleges.flatMap(({ id, name }) => {
    const weight = weights[id];
    if (weight === undefined || (weight >= LAW.leastWeight && weight <= LAW.mostWeight)) return [];
    const bounds = {
      leastPoints: format(points(LAW.leastWeight)),
      mostPoints: format(points(LAW.mostWeight)),
    };
    return [
      finding('law', 'weight-out-of-bounds', {
        college: name,
        weightPoints: format(points(weight)),
        ...bounds,
      }),
    ];
  });

/** R4: colleges weigh equally unless the statutes say otherwise. One basis point is left to indivisible thirds. */
const equalWhenSaidEqual: Check = (_, { weights, weightBasis }) => {
  const all = Object.values(weights);
  if (weightBasis !== 'equality' || Math.max(...all) - Math.min(...all) <= 1) return [];
  return [finding('law', 'weights-not-equal')];
};

/** R3: participation in the activity places and weighs members, never their capital. */
const neverByCapital: Check = (_, { weightBasis }) =>
  weightBasis === 'capital' ? [finding('law', 'weight-by-capital')] : [];

/**
 * With these two settings together, the first "yes" of a silent college brings its whole weight back into the base
 * and may lower the total share of "yes": a vote in favour can defeat the text.
 */
const noSilenceParadox: Check = (_, { silentCollege, base, innerVote }) =>
  silentCollege === 'renormalised' && base !== 'expressed' && innerVote === 'proportional'
    ? [finding('caution', 'silence-can-defeat')]
    : [];

const CHECKS: readonly Check[] = [
  eachCollegeOnce,
  everyCollegeWeighed,
  quorumOfKnownColleges,
  weightsMakeAWhole,
  thresholdWithinReach,
  enoughColleges,
  weightsWithinBounds,
  equalWhenSaidEqual,
  neverByCapital,
  noSilenceParadox,
  (_, ruleSet) => lintPractice(ruleSet).map(({ code, facts }) => finding('caution', code, facts)),
];
