import {
  lintRuleSet,
  ruleSetSchema,
  startingRuleSet,
  type Finding,
  type RuleSet,
} from '@communaux/shared/body';
import { isRefused, type CollegeId, type Refused } from '@communaux/shared/kernel';
import { tally, type Motion } from '@communaux/shared/vote';
import { readMotion, type MotionCount, type MotionFile } from '@communaux/shared/vote/formats';
import type { AskedMotion } from './asked-motion.js';
import { Misasked } from './misasked.js';

export type CountedMotion = {
  readonly file: MotionFile;
  readonly rule: RuleSet;
  /** What the law or good practice holds against the rule; the verdict is the same with or without. */
  readonly warnings: readonly Finding[];
  readonly outcome: Motion;
};

const idOf = (at: number): CollegeId => `college-${at + 1}` as CollegeId;

/** Counts a vote for or against by college, as the rule of the command line has it. @throws Misasked */
export const countMotion = (asked: AskedMotion, text: string): CountedMotion | Refused => {
  const file = readMotion(text, asked.case);
  if (isRefused(file)) return file;
  const colleges = file.colleges.map((college, at) => ({
    id: idOf(at),
    key: idOf(at),
    name: college.name,
    registered: college.registered ?? castIn(college),
  }));
  const over = file.colleges.find((college) => castIn(college) > (college.registered ?? Infinity));
  if (over) throw new Misasked('college-overfull', { college: over.name, cast: castIn(over) });
  const rule = ruleOf(asked, file);
  const counts = file.colleges.map(({ yes, no, blank, abstention, invalid }, at) => ({
    collegeId: idOf(at),
    yes,
    no,
    blank,
    abstention,
    invalid,
  }));
  const warnings = colleges.length > 1 ? lintRuleSet(colleges, rule).filter(isOfTheFile) : [];
  return { file, rule, warnings, outcome: tally(rule, colleges, counts) };
};

/** What a file and a command say: not why colleges weigh what they do, nor how a poll is held. */
const isOfTheFile = ({ code }: Finding): boolean => OF_THE_FILE.includes(code);
const OF_THE_FILE: readonly Finding['code'][] = [
  'too-few-colleges',
  'weight-out-of-bounds',
  'threshold-out-of-reach',
  'silence-can-defeat',
  'minority-decides',
];

const castIn = ({ yes, no, blank, abstention, invalid }: MotionCount): number =>
  yes + no + blank + abstention + invalid;

/** What nobody says is as for a new body: equal weights, more than half of what is expressed, no quorum. */
const ruleOf = (asked: AskedMotion, { colleges }: MotionFile): RuleSet => {
  const starting = startingRuleSet(colleges.map((_, at) => ({ id: idOf(at) })));
  const stated = colleges.map(({ weightBp }) => weightBp);
  const weighed = stated.every((weight) => weight !== null);
  if (!weighed && stated.some((weight) => weight !== null)) throw new Misasked('weights-some');
  const total = stated.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (weighed && total !== WHOLE) throw new Misasked('weights-not-whole', { total });
  const rule = ruleSetSchema.safeParse({
    ...starting,
    weights: weighed ? Object.fromEntries(stated.map((weight, at) => [idOf(at), weight])) : starting.weights,
    weightBasis: weighed ? 'participation' : 'equality',
    base: asked.base,
    innerVote: asked.inner,
    silentCollege: asked.silent,
    doubleKey: asked.doubleKey,
    tie: 'unresolved',
    threshold: asked.threshold,
    quorum: { ...starting.quorum, overall: asked.quorum },
  });
  if (!rule.success)
    throw new Misasked('rule-impossible', { field: rule.error.issues[0]?.path.join('.') ?? '' });
  return rule.data;
};

const WHOLE = 10_000;
