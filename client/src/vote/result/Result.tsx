import { ruleSetSchema } from '@communaux/shared/body';
import type { Outcome, Question } from '@communaux/shared/vote';
import { ChoiceResult } from './ChoiceResult.js';
import { ConsentResult } from './ConsentResult.js';
import { MotionResult } from './MotionResult.js';

type ResultProps = {
  readonly outcome: Outcome;
  readonly question: Question | null;
  readonly rules: unknown;
};

/** The result of any poll, each kind in its own words. */
export const Result = ({ outcome, question, rules }: ResultProps) => {
  if (outcome.kind === 'motion')
    return <MotionResult outcome={outcome} rules={ruleSetSchema.safeParse(rules).data} />;
  if (outcome.kind === 'consent') return <ConsentResult outcome={outcome} />;
  return question && 'options' in question ? <ChoiceResult outcome={outcome} question={question} /> : null;
};
