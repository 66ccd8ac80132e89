import type { Reason } from '../kernel/index.js';
import type { Ratio, RuleSet } from './rule-set.js';

/** Lawful settings that surprise people the day they bite, or that have no effect at all. */
export type PracticeFinding =
  | 'minority-decides'
  | 'second-call-asks-more'
  | 'casting-vote-second-voice'
  | 'casting-vote-idle'
  | 'tie-way-unreachable'
  | 'proxy-cap-high'
  | 'veto-without-override'
  | 'veto-override-too-easy'
  | 'veto-override-idle'
  | 'consent-without-fallback';

type Found = readonly Reason<PracticeFinding>[];

/** Reads a rule set against what bodies have met (governance 2 and 4). */
export const lintPractice = (ruleSet: RuleSet): Found => [
  ...majority(ruleSet),
  ...secondCall(ruleSet),
  ...castingVote(ruleSet),
  ...ways(ruleSet),
  ...proxies(ruleSet),
  ...veto(ruleSet),
  ...when(ruleSet.consent.fallback === 'none', 'consent-without-fallback'),
];

const when = (found: boolean, code: PracticeFinding, facts: Reason['facts'] = {}): Found =>
  found ? [{ code, facts }] : [];

/** Exactly: a/b > c/d as ad > cb, in integers of at most 10^12. */
const more = (a: Ratio, b: Ratio): boolean => a.num * b.den > b.num * a.den;
const HALF: Ratio = { num: 1, den: 2 };

const majority = ({ threshold: { num, den } }: RuleSet): Found =>
  when(more(HALF, { num, den }), 'minority-decides', { ratio: `${num}/${den}` });

const secondCall = ({ quorum: { overall, colleges, secondCall } }: RuleSet): Found => {
  if (secondCall === null) return [];
  const higher = (second: Ratio, first: Ratio | null | undefined): boolean => !first || more(second, first);
  const above =
    (secondCall.overall !== null && higher(secondCall.overall, overall)) ||
    Object.entries(secondCall.colleges).some(([id, ratio]) => higher(ratio, colleges[id]));
  return when(above, 'second-call-asks-more');
};

/** One member, one vote (loi 47-1775, art. 9): usual on a board, questionable in a general meeting. */
const castingVote = ({ castingVote: whose, threshold }: RuleSet): Found => {
  if (whose === 'none') return [];
  const idle = more(threshold, HALF);
  return when(true, idle ? 'casting-vote-idle' : 'casting-vote-second-voice');
};

/** A second vote and a draw leave no tie behind. */
const ways = ({ ties }: RuleSet): Found =>
  when(
    ties.some((way, rank) => (way === 'second_ballot' || way === 'draw') && rank < ties.length - 1),
    'tie-way-unreachable',
  );

const SCOP_MEMBERS_PER_VOICE = 20;

/** The SCOP law (78-763) allows a cap of n voices from 20n members on; one voice is allowed in any body. */
const proxies = ({ proxies: { cap } }: RuleSet): Found =>
  typeof cap === 'number'
    ? when(cap > 1, 'proxy-cap-high', { cap, members: SCOP_MEMBERS_PER_VOICE * cap })
    : [];

const veto = ({ vetoHours, vetoEffect, vetoOverride, threshold }: RuleSet): Found => {
  if (vetoHours === 0) return when(vetoOverride !== null, 'veto-override-idle');
  if (vetoOverride === null) return when(vetoEffect === 'definitive', 'veto-without-override');
  const harder = vetoOverride.allColleges || more(vetoOverride, threshold);
  return when(!harder, 'veto-override-too-easy');
};
