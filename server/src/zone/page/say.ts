import type { Language } from '../../platform/language.js';
import { fill, type Fillings } from '../fill.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

type Key = keyof typeof fr;
type Counted = Key extends infer Each ? (Each extends `${infer Base}_one` ? Base : never) : never;

/** The words of one reader: texts, counts, dates near in words, in the zone's own time. */
export type Say = {
  readonly language: Language;
  readonly text: (key: Key, facts?: Fillings) => string;
  readonly count: (key: Counted, count: number) => string;
  readonly day: (ms: number) => string;
  readonly moment: (ms: number) => string;
};

const texts: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { fr, en };
const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

export const sayIn = (language: Language, timeZone = 'Europe/Paris'): Say => {
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(locale, {
    timeZone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const text: Say['text'] = (key, facts = {}) => fill(texts[language][key], facts);
  return {
    language,
    text,
    count: (key, count) =>
      text(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, { count: number.format(count) }),
    day: (ms) => day.format(ms),
    moment: (ms) => moment.format(ms),
  };
};
