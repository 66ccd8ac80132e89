import { toPercent } from '@communaux/shared/kernel';
import { useLanguage } from '../../../platform/language/LanguageRoot.js';
import type { Amount } from './amount.js';
import { shareOf } from './shares.js';

/** A share to one decimal: "38,5 %". For tables where every figure is rounded, which is said once beside them. */
export const useRounded = (): ((part: Amount | bigint, whole: Amount | bigint) => string) => {
  const { language } = useLanguage();
  return (part, whole) => {
    const text = toPercent(shareOf(part, whole), 1).replace(/\.0$/, '');
    return language === 'fr' ? `${text.replace('.', ',')}\u00a0%` : `${text}%`;
  };
};
