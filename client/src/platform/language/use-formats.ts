import { createContext, use, useEffect, useMemo, useState } from 'react';
import { instant, MINUTE, type Instant } from '@communaux/shared/kernel';
import { dateInFigures, duration, euros, hourOf, list, number, percent, shortDay, when } from './formats.js';
import { useLanguage } from './LanguageRoot.js';

/** The zone's own time zone (IANA name): a booking at nine is at nine for everyone there. */
export const TimeZone = createContext('Europe/Paris');

/** Dates, numbers and lengths as they are written in the language and time zone of the page. */
export const useFormats = () => {
  const { language } = useLanguage();
  const timeZone = use(TimeZone);
  return useMemo(() => {
    const reading = { language, timeZone };
    return {
      when: (at: Instant, now: Instant) => when(at, now, reading),
      date: (at: Instant) => dateInFigures(at, reading),
      day: (at: Instant) => dateInFigures(at, reading, true),
      shortDay: (at: Instant) => shortDay(at, reading),
      hour: (at: Instant) => hourOf(at, reading),
      duration,
      number: (value: number, decimals?: number) => number(value, language, decimals),
      euros: (value: number) => euros(value, language),
      percent: (share: number, decimals?: number) => percent(share, language, decimals),
      list: (items: readonly string[]) => list(items, language),
    };
  }, [language, timeZone]);
};

/** The present instant, moving on at each interval so that "in 12 minutes" stays true. @param every in milliseconds */
export const useNow = (every: number = MINUTE): Instant => {
  const [now, setNow] = useState(() => instant(Date.now()));
  useEffect(() => {
    const clock = setInterval(() => setNow(instant(Date.now())), every);
    return () => clearInterval(clock);
  }, [every]);
  return now;
};
