import { ruleSetSchema } from '@communaux/shared/body';
import type { Outcome, Question } from '@communaux/shared/vote';
import type { RecordedVerdict } from '../../body/index.js';
import { ChoiceResult } from './ChoiceResult.js';
import { ConsentResult } from './ConsentResult.js';
import { MotionResult } from './MotionResult.js';

type ResultProps = {
  readonly outcome: Outcome;
  readonly question: Question | null;
  readonly rules: unknown;
  /** While the vote runs: figures without a verdict, since nothing is decided yet. */
  readonly live?: boolean;
  /** What the record says it came to since, where that is no longer what was counted. */
  readonly since?: RecordedVerdict | null;
};

/** The result of any poll, each kind in its own words. */
export const Result = ({ outcome, question, rules, live = false, since = null }: ResultProps) => {
  if (outcome.kind === 'motion')
    return (
      <MotionResult outcome={outcome} live={live} since={since} rules={ruleSetSchema.safeParse(rules).data} />
    );
  if (outcome.kind === 'consent') return <ConsentResult outcome={outcome} live={live} />;
  return question && 'options' in question ? (
    <ChoiceResult outcome={outcome} question={question} live={live} since={since} />
  ) : null;
};
