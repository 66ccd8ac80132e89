import { useMemo } from 'react';
import { instant, type Instant } from '@communaux/shared/kernel';
import { useFormats, useNow } from './use-formats.js';

/** An instant as the contract writes it, ISO 8601 in UTC. */
export const readInstant = (iso: string): Instant => instant(Date.parse(iso));

/** Instants of the contract in the reader's words: `when` near, `date` and `day` in figures. */
export const useDates = () => {
  const formats = useFormats();
  const now = useNow();
  return useMemo(
    () => ({
      now,
      // `now` moves by the minute: what was done a moment ago would be told as still to come.
      when: (iso: string) => formats.when(readInstant(iso), instant(Math.max(now, Date.now()))),
      date: (iso: string) => formats.date(readInstant(iso)),
      day: (iso: string) => formats.day(readInstant(iso)),
      past: (iso: string) => readInstant(iso) <= now,
    }),
    [formats, now],
  );
};
