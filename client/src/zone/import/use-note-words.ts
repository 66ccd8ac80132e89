import { useMemo } from 'react';
import {
  IMPORT_NOTE_CODES,
  REFUSAL_CODES,
  REPAIR_CODES,
  type ImportNoteCode,
  type RefusalCode,
  type RepairCode,
} from '@communaux/shared/zone';
import { useTexts } from '../../platform/language/use-texts.js';

type Note = { readonly code: string; readonly from: string | null; readonly to: string | null };

const isRepair = (code: string): code is RepairCode => (REPAIR_CODES as readonly string[]).includes(code);
const isRefusal = (code: string): code is RefusalCode | ImportNoteCode =>
  ([...REFUSAL_CODES, ...IMPORT_NOTE_CODES] as readonly string[]).includes(code);

/** A space at an edge is what was taken away: unseen, the value would seem not to have changed. */
const edgesShown = (text: string): string =>
  text.replace(/^\s+|\s+$/g, (spaces) => '␣'.repeat(spaces.length));

/** A remark of an import in words. Some codes name a repair and a refusal: a value that became nothing was refused. */
export const useNoteWords = () => {
  const t = useTexts('zone');
  return useMemo(() => {
    const value = (text: string | null) =>
      text === null || text === '' ? t('screen.report.empty-value') : edgesShown(text);
    return {
      why: ({ code, to }: Note): string => {
        if (to === null && isRefusal(code)) return t(`cnig.refusal.${code}`);
        if (isRepair(code)) return t(`cnig.repair.${code}`);
        return isRefusal(code) ? t(`cnig.refusal.${code}`) : code;
      },
      change: ({ from, to }: Note): string =>
        to === null ? value(from) : t('screen.report.from-to', { from: value(from), to: value(to) }),
    };
  }, [t]);
};
