import { parse, type Fact, type Facts } from '@communaux/shared/kernel';
import type { Option } from '@communaux/shared/vote';
import type { Language } from '../platform/language/catalogues.js';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useFormats } from '../platform/language/use-formats.js';

/** Facts that may read like the key of an option without being one. */
const NEVER_KEYS = new Set(['grade', 'otherGrade', 'seed', 'total']);

/** Facts of a count or of a question, ready to be said: options take the names people gave them, euros and decimals are written as the reader writes them. */
export const useNamedFacts = (options: readonly Option[]): ((facts: Facts) => Facts) => {
  const { list, euros } = useFormats();
  const { language } = useLanguage();
  const labels = new Map(options.map(({ key, label }) => [key, label]));
  const name = (fact: Fact): Fact => {
    if (typeof fact === 'string') return labels.get(fact) ?? decimalIn(fact, language);
    return isTexts(fact) ? list(fact.map((text) => labels.get(text) ?? text)) : fact;
  };
  const said = ([fact, value]: readonly [string, Fact]): readonly [string, Fact] => {
    if (NEVER_KEYS.has(fact)) return [fact, value];
    return [fact, fact.endsWith('Euros') && typeof value === 'string' ? money(value, euros) : name(value)];
  };
  return (facts) => Object.fromEntries(Object.entries(facts).map(said));
};

const isTexts = (fact: Fact): fact is readonly string[] =>
  Array.isArray(fact) && fact.every((one) => typeof one === 'string');

const decimalIn = (text: string, language: Language): string =>
  language === 'fr' && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;

/** "45000", or a part of it: "45000/7". Cents say nothing of a budget; what is cut off is marked. */
const money = (text: string, euros: (value: number) => string): string => {
  const { num, den } = parse(text);
  const shown = euros(Number(num / den));
  return num % den === 0n ? shown : `≈ ${shown}`;
};
