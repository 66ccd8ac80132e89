import { format, fraction } from '../../kernel/index.js';
import type { Sha256 } from '../freeze.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { enoughBallots, enoughFigures, enoughSteps } from './enough-ballots.js';
import { fillPlaces } from './fill-places.js';
import { gradedIn, type Graded, type Judgment } from './grade-profiles.js';
import {
  compareValues,
  gaugeOf,
  majorityValue,
  medianOf,
  partingOf,
  totalOf,
  type MajorityValue,
  type Profile,
} from './majority-profile.js';
import type { OptionKey } from './option.js';
import { tieSettler } from './tie.js';
import type { Urn } from './urn.js';
import { voiceWords, whole } from './voice-words.js';
import { weakOrder } from './weak-order.js';

type Judged = { readonly option: OptionKey; readonly profile: Profile; readonly value: MajorityValue };

/**
 * Majority judgment: lower median, then majority values; equal profiles tie. Figures: `grades` (received, worst to
 * best), `medians`, `values` (the majority value: the middle grade if there is one, then `[lower, upper, times]`),
 * `gauges` (display only), `voice`, and `enough`, the further ballots that those next in line lacked; grades are written as their place, 0 the worst.
 */
export const countMajorityJudgment = (
  question: Judgment,
  urns: readonly Urn[],
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => countGraded(question, gradedIn(question, urns), tieBreak, sha256);

/** The same from the grades that options received: what closing a vote of a million uses. */
export const countGraded = (
  question: Judgment,
  graded: Graded,
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const { profiles } = graded;
  const judged = question.options.map(({ key }, place): Judged => {
    const profile = profiles[place] ?? [];
    return { option: key, profile, value: majorityValue(profile) };
  });
  const valueAt = (place: number): MajorityValue => judged[place]?.value ?? { middle: null, pairs: [] };
  const order = weakOrder(question.options, (a, b) => compareValues(valueAt(a), valueAt(b)));
  const filled = fillPlaces(order, question.places, tieSettler(tieBreak, sha256), tieBreak.seed);
  const { status, winners, ties } = filled;
  const enough = graded.lone ? enoughBallots(question, profiles.flat(), { order, winners }) : [];
  return {
    status,
    winners,
    order,
    ties,
    ballots: graded.ballots,
    figures: {
      ...figuresOf(judged, graded.voice),
      enough: enoughFigures(enough),
    },
    trace: [
      { code: 'ballots', facts: graded.ballots },
      ...(graded.voice > 0n ? judgedSteps(question, graded, inOrder(judged, order)) : []),
      ...filled.steps,
      ...(winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : []),
      ...enoughSteps(question, enough),
    ],
  };
};

const inOrder = (judged: readonly Judged[], order: Counted['order']): readonly Judged[] =>
  order.flat().flatMap((key) => judged.filter(({ option }) => option === key));

const figuresOf = (judged: readonly Judged[], voice: bigint): Counted['figures'] => {
  const each = <Figure>(figure: (one: Judged) => Figure): Readonly<Record<OptionKey, Figure>> =>
    Object.fromEntries(judged.map((one) => [one.option, figure(one)]));
  return {
    grades: each(({ profile }) => profile.map(whole)),
    medians: each(({ profile }) => medianOf(profile)),
    values: each(({ value: { middle, pairs } }) => ({
      middle,
      pairs: pairs.map(({ lower, upper, times }) => [lower, upper, whole(times)]),
    })),
    gauges: each(({ profile }) => {
      const { above, below, sign } = gaugeOf(profile);
      return { abovePoints: share(above, voice), belowPoints: share(below, voice), sign };
    }),
    voice: whole(voice),
  };
};

const share = (part: bigint, voice: bigint): string =>
  voice === 0n ? '0' : format(fraction(100n * part, voice));

/** Each option with its grade, and what puts it ahead of the next one where their grades are the same. */
const judgedSteps = (
  { grades }: Judgment,
  { heads, voice, ballots }: Graded,
  judged: readonly Judged[],
): readonly MethodStep[] => {
  const name = (grade: number): string => grades[grade] ?? '';
  const { step } = voiceWords({ total: voice, decimals: 0, heads });
  const received = ({ option, profile }: Judged): MethodStep => {
    const median = medianOf(profile) ?? 0;
    const facts = { option, grade: name(median), valid: ballots.valid };
    return step('judged', facts, { atLeast: totalOf(profile.slice(median)) });
  };
  const ahead = (one: Judged, next: Judged | undefined): readonly MethodStep[] => {
    if (!next || medianOf(one.profile) !== medianOf(next.profile)) return [];
    const parting = partingOf(one.value, next.value);
    const pair = { option: one.option, other: next.option };
    if (!parting) return [step('judged-equal', pair)];
    const [grade, otherGrade] = parting.grades;
    const facts = { ...pair, grade: name(grade), otherGrade: name(otherGrade) };
    return [step('judged-ahead', facts, { count: parting.after })];
  };
  return judged.flatMap((one, rank) => [received(one), ...ahead(one, judged[rank + 1])]);
};
