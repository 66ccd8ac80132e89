import type { MethodStep } from '@communaux/shared/vote';
import { useCoded, useTexts } from '../../platform/language/use-texts.js';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';
import { useNamedFacts } from '../use-named-facts.js';
import { useReadable } from './use-sentences.js';

/** What a count says of itself, in sentences. */
type Told = {
  /** Who came and how colleges weigh, then each step of the method that decides. */
  readonly steps: readonly string[];
  /** What it would have taken for others to be chosen. */
  readonly enough: readonly string[];
};

export const useMethodSteps = (outcome: ChoiceOutcome, question: ChoiceQuestion): Told => {
  const t = useTexts('vote', 'result');
  const read = useReadable(outcome.colleges);
  const named = useNamedFacts(question.options);
  const word = useCoded('method.step', 'result');
  const step = ({ code, facts }: MethodStep): string => word({ code, facts: named(read(facts)) });
  const isEnough = ({ code }: MethodStep): boolean => code.startsWith('enough-');
  const { trace } = outcome.weighted;
  return {
    steps: [
      ...outcome.trace.map(({ code, facts }) => t(`poll.${code}`, read(facts))),
      ...trace.filter((one) => !isEnough(one)).map(step),
    ],
    enough: trace.filter(isEnough).map(step),
  };
};
