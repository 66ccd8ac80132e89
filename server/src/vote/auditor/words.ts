import { bodyEn, bodyFr, readable } from '@communaux/shared/body';
import type { Fact, Facts, Reason } from '@communaux/shared/kernel';
import { voteEn, voteFr, type MethodStep, type Option } from '@communaux/shared/vote';
import { registerFileEn, registerFileFr } from '@communaux/shared/register/file';
import { formatsEn, formatsFr } from '@communaux/shared/vote/formats';
import { auditorEn, auditorFr } from './texts.js';

export type Language = 'fr' | 'en';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { ...bodyFr, ...voteFr, ...formatsFr, ...registerFileFr, ...auditorFr },
  en: { ...bodyEn, ...voteEn, ...formatsEn, ...registerFileEn, ...auditorEn },
};

/** The sentence at a key; a key without text is said as it is, never hidden. */
export const say = (language: Language, key: string, facts: Facts = {}): string => {
  const plural = typeof facts['count'] === 'number' ? (facts['count'] > 1 ? '_other' : '_one') : '';
  const text = texts[language][`${key}${plural}`] ?? texts[language][key] ?? key;
  const told = readable(facts, language);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => shown(told[name]));
};

const shown = (fact: Fact | undefined): string => {
  if (fact === undefined || fact === null) return '';
  if (Array.isArray(fact)) return fact.map((one: Fact) => shown(one)).join(', ');
  return typeof fact === 'object' ? JSON.stringify(fact) : String(fact);
};

export const sayReason = (language: Language, { code, facts }: Reason): string => {
  // What a file holds is told by its kind, which has a name in each language.
  const { holds } = facts;
  const named = typeof holds === 'string' ? { ...facts, holds: say(language, `file.holds.${holds}`) } : facts;
  return say(language, `refusal.${code}`, named);
};

/** Facts that name options by their keys. */
const NAMING = ['option', 'other', 'options', 'open', 'kept', 'order'];

/** Each step with its sentence in both languages, options by their names. */
export const traceIn = (trace: readonly MethodStep[], options: readonly Option[]): readonly object[] => {
  const labels = new Map(options.map(({ key, label }) => [key, label]));
  const label = (fact: Fact | undefined): Fact => {
    if (Array.isArray(fact)) return fact.map((one: Fact) => label(one));
    return typeof fact === 'string' ? (labels.get(fact) ?? fact) : (fact ?? null);
  };
  return trace.map(({ code, facts }) => {
    const named = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, NAMING.includes(name) ? label(fact) : fact]),
    );
    const key = `method.step.${code}`;
    return { code, facts, fr: say('fr', key, named), en: say('en', key, named) };
  });
};
