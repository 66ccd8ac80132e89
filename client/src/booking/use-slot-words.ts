import { useMemo } from 'react';
import type { Slot } from '@communaux/shared/kernel';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';

/** A slot in words, on the zone's clock: "mardi 9 mars 2027, de 9 h à 11 h". */
export const useSlotWords = (): ((slot: Slot) => string) => {
  const t = useTexts('booking');
  const { day, hour } = useFormats();
  return useMemo(
    () =>
      ({ from, to }) => {
        const [fromDay, toDay] = [day(from), day(to)];
        const hours = { from: hour(from), to: hour(to) };
        return fromDay === toDay
          ? t('screen.slot.same-day', { day: fromDay, ...hours })
          : t('screen.slot.days', { fromDay, toDay, ...hours });
      },
    [t, day, hour],
  );
};
