import type { Fact, Facts, Reason } from '@communaux/shared/kernel';
import { voteEn, voteFr, type MethodStep } from '@communaux/shared/vote';
import { formatsEn, formatsFr } from '@communaux/shared/vote/formats';
import { auditorEn, auditorFr } from './texts.js';

export type Language = 'fr' | 'en';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { ...voteFr, ...formatsFr, ...auditorFr },
  en: { ...voteEn, ...formatsEn, ...auditorEn },
};

/** The sentence at a key; a key without text is said as it is, never hidden. */
export const say = (language: Language, key: string, facts: Facts = {}): string => {
  const plural = typeof facts['count'] === 'number' ? (facts['count'] > 1 ? '_other' : '_one') : '';
  const text = texts[language][`${key}${plural}`] ?? texts[language][key] ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => shown(facts[name]));
};

const shown = (fact: Fact | undefined): string => {
  if (fact === undefined || fact === null) return '';
  if (Array.isArray(fact)) return fact.map((one: Fact) => shown(one)).join(', ');
  return typeof fact === 'object' ? JSON.stringify(fact) : String(fact);
};

export const sayReason = (language: Language, { code, facts }: Reason): string =>
  say(language, `refusal.${code}`, facts);

/** Each step with its sentence in both languages. */
export const traceIn = (trace: readonly MethodStep[]): readonly object[] =>
  trace.map(({ code, facts }) => ({
    code,
    facts,
    fr: say('fr', `method.step.${code}`, facts),
    en: say('en', `method.step.${code}`, facts),
  }));
