import type { Fact, Facts } from '@communaux/shared/kernel';
import type { MethodStep } from '@communaux/shared/vote';
import { useFormats } from '../../platform/language/use-formats.js';
import { useCoded, useTexts } from '../../platform/language/use-texts.js';
import type { ChoiceQuestion } from './ChoiceResult.js';
import type { ChoiceOutcome } from './outcomes.js';
import { useReadable } from './use-sentences.js';

/** Facts that may read like the key of an option without being one. */
const NEVER_KEYS = new Set(['grade', 'otherGrade', 'seed', 'total']);

/** The whole count in sentences: who came and how colleges weigh, then each step of the method that decides. */
export const useMethodSteps = (outcome: ChoiceOutcome, question: ChoiceQuestion): readonly string[] => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  const { list } = useFormats();
  const named = naming(question, list);
  const word = useCoded('method.step', 'vote');
  const step = ({ code, facts }: MethodStep): string => word({ code, facts: named(read(facts)) });
  return [
    ...outcome.trace.map(({ code, facts }) => t(`poll.${code}`, read(facts))),
    ...outcome.weighted.trace.map(step),
  ];
};

/** Options in facts take the names people gave them. */
const naming = ({ options }: ChoiceQuestion, list: (items: readonly string[]) => string) => {
  const labels = new Map(options.map(({ key, label }) => [key, label]));
  const isKey = (fact: Fact): fact is string => typeof fact === 'string' && labels.has(fact);
  const name = (fact: Fact): Fact => {
    if (isKey(fact)) return labels.get(fact) ?? fact;
    return Array.isArray(fact) && fact.every(isKey) ? list(fact.map((key) => labels.get(key) ?? key)) : fact;
  };
  return (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [fact, NEVER_KEYS.has(fact) ? value : name(value)]),
    );
};
