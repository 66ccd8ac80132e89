import { DAY, HOUR, MINUTE, type Instant } from '@communaux/shared/kernel';
import type { Language } from './catalogues.js';

/** Where and in which language times are read. */
export type Reading = { readonly language: Language; readonly timeZone: string };

// British order and 24 hours: the English of a French zone never reads 3/4 as the fourth of March.
const localeOf = (language: Language): string => (language === 'fr' ? 'fr-FR' : 'en-GB');

/** "3 mars 2026", or "jeudi 3 mars 2026" with its weekday. */
export const dateInFigures = (at: Instant, reading: Reading, weekday = false): string =>
  dayIn(reading, at, { month: 'long', year: 'numeric', ...(weekday ? { weekday: 'long' } : {}) });

/** "jeu. 3 mars": the head of a row or column, whose year is said elsewhere. */
export const shortDay = (at: Instant, reading: Reading): string =>
  dayIn(reading, at, { weekday: 'short', month: 'short' });

/** French writes "1er mars", which no date library does. */
const dayIn = ({ language, timeZone }: Reading, at: Instant, parts: Intl.DateTimeFormatOptions): string => {
  const date = new Intl.DateTimeFormat(localeOf(language), { timeZone, day: 'numeric', ...parts }).format(at);
  return language === 'fr' ? date.replace(/(?<=^|\s)1(?=\s)/, '1er') : date;
};

/** "14 h" and "14 h 30" in French, "14:00" in English. */
export const hourOf = (at: Instant, { language, timeZone }: Reading): string => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
  if (language === 'en') return clock;
  const [hour = '', minute = ''] = clock.split(':');
  return minute === '00' ? `${Number(hour)}\u00A0h` : `${Number(hour)}\u00A0h\u00A0${minute}`;
};

/**
 * Words near, figures far: "dans 12 minutes", "aujourd’hui à 14 h", "demain à 9 h", "jeudi à 14 h", then
 * "le 3 mars 2026 à 14 h". Near means within the six days to come. Always what answers "when?", so that a sentence puts
 * a verb before it, never "until" or "before".
 */
export const when = (at: Instant, now: Instant, reading: Reading): string => {
  const away = at - now;
  if (Math.abs(away) < HOUR) return minutesAway(away, reading.language);
  const days = daysBetween(now, at, reading.timeZone);
  return `${dayWords(at, days, reading)}${atHour(reading.language)}${hourOf(at, reading)}`;
};

const atHour = (language: Language): string => (language === 'fr' ? ' à ' : ' at ');

/** Within a minute, the browser would say "cette minute-ci", which nobody does. */
const soon = { fr: 'dans moins d’une minute', en: 'in less than a minute' } as const;
const justNow = { fr: 'à l’instant', en: 'just now' } as const;

const minutesAway = (away: number, language: Language): string => {
  if (Math.abs(away) < MINUTE) return (away > 0 ? soon : justNow)[language];
  return relative(language).format(Math.trunc(away / MINUTE), 'minute');
};

/** French has "jeudi" by itself, but "le 3 mars"; English leads to both alike. */
const dayWords = (at: Instant, days: number, reading: Reading): string => {
  const { language, timeZone } = reading;
  if (Math.abs(days) <= 1) return relative(language).format(days, 'day');
  const far = days < -1 || days > 6;
  const lead = language === 'en' ? 'on ' : far ? 'le ' : '';
  const weekday = new Intl.DateTimeFormat(localeOf(language), { timeZone, weekday: 'long' });
  return lead + (far ? dateInFigures(at, reading) : weekday.format(at));
};

const relative = (language: Language) => new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });

/** Calendar days from one instant to another, as the zone's calendar counts them (clock changes included). */
const daysBetween = (from: Instant, to: Instant, timeZone: string): number => {
  const midnight = (at: Instant) =>
    Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at));
  return Math.round((midnight(to) - midnight(from)) / DAY);
};

/** "2 h 30", "45 min": how long something lasts. @param ms length in milliseconds, rounded to the minute */
export const duration = (ms: number): string => {
  const minutes = Math.round(ms / MINUTE);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00A0min`;
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`;
};

export const number = (value: number, language: Language, decimals?: number): string =>
  new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: decimals ?? 2,
    minimumFractionDigits: decimals ?? 0,
  }).format(value);

/** "45 000 €", "€45,000": whole euros, as budgets are written. */
export const euros = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value);

/** @param share from 0 to 1 */
export const percent = (share: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: decimals }).format(
    share,
  );

/** "a, b et c". */
export const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
