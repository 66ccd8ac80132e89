import { parse, type Fact, type Facts } from '@communaux/shared/kernel';
import type { MethodStep } from '@communaux/shared/vote';
import type { Language } from '../../platform/language/catalogues.js';
import { useLanguage } from '../../platform/language/LanguageRoot.js';
import { useFormats } from '../../platform/language/use-formats.js';
import { useCoded, useTexts } from '../../platform/language/use-texts.js';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';
import { useReadable } from './use-sentences.js';

/** Facts that may read like the key of an option without being one. */
const NEVER_KEYS = new Set(['grade', 'otherGrade', 'seed', 'total']);

/** What a count says of itself, in sentences. */
type Told = {
  /** Who came and how colleges weigh, then each step of the method that decides. */
  readonly steps: readonly string[];
  /** What it would have taken for others to be chosen. */
  readonly enough: readonly string[];
};

export const useMethodSteps = (outcome: ChoiceOutcome, question: ChoiceQuestion): Told => {
  const t = useTexts('vote');
  const read = useReadable(outcome.colleges);
  const { list, euros } = useFormats();
  const { language } = useLanguage();
  const named = naming(question, { list, euros, language });
  const word = useCoded('method.step', 'vote');
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

type Names = {
  readonly list: (items: readonly string[]) => string;
  readonly euros: (value: number) => string;
  readonly language: Language;
};

/** Options in facts take the names people gave them; euros and decimals are written as the reader writes them. */
const naming = ({ options }: ChoiceQuestion, { list, euros, language }: Names) => {
  const labels = new Map(options.map(({ key, label }) => [key, label]));
  const isKey = (fact: Fact): fact is string => typeof fact === 'string' && labels.has(fact);
  const name = (fact: Fact): Fact => {
    if (isKey(fact)) return labels.get(fact) ?? fact;
    if (Array.isArray(fact) && fact.every(isKey)) return list(fact.map((key) => labels.get(key) ?? key));
    return decimalIn(fact, language);
  };
  const said = ([fact, value]: readonly [string, Fact]): readonly [string, Fact] => {
    if (NEVER_KEYS.has(fact)) return [fact, value];
    return [fact, fact.endsWith('Euros') && typeof value === 'string' ? money(value, euros) : name(value)];
  };
  return (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).map(said));
};

const decimalIn = (fact: Fact, language: Language): Fact =>
  language === 'fr' && typeof fact === 'string' && /^\d+\.\d+$/.test(fact) ? fact.replace('.', ',') : fact;

/** "45000", or a part of it: "45000/7". Cents say nothing of a budget; what is cut off is marked. */
const money = (text: string, euros: (value: number) => string): string => {
  const { num, den } = parse(text);
  const shown = euros(Number(num / den));
  return num % den === 0n ? shown : `≈ ${shown}`;
};
