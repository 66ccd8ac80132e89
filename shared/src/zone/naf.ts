import { refuse, type Refused } from '../kernel/index.js';

/**
 * An activity code means nothing without its nomenclature: the same five characters may name two activities
 * once NAF 2025 has replaced NAF rév. 2 (décret 2025-736, on 1 January 2027).
 */
export type Naf = { readonly nomenclature: NafNomenclature; readonly code: string };
export const NAF_NOMENCLATURES = ['NAF2', 'NAF2025'] as const;
export type NafNomenclature = (typeof NAF_NOMENCLATURES)[number];

/** First day on which a code given without nomenclature is read as NAF 2025. */
export const NAF_2025_FROM = '2027-01-01';

/** @param day the ISO day the code was written on (AAAA-MM-JJ): of the information, not of its reading */
export const nomenclatureOn = (day: string): NafNomenclature => (day < NAF_2025_FROM ? 'NAF2' : 'NAF2025');

/** Reads "4520B" or "45.20B" with the nomenclature in force on the day it was written. */
export const readNaf = (text: string, day: string): Naf | Refused<'naf.form'> => {
  const match = /^(\d{2})\.?(\d{2})([A-Z])$/.exec(text.trim().toUpperCase());
  if (!match) return refuse('naf.form', { value: text });
  return { nomenclature: nomenclatureOn(day), code: match.slice(1).join('') };
};

/** "45.20B", as INSEE prints it; the code is stored without its point, as the CNIG files write it. */
export const formatNaf = (naf: Naf): string => `${naf.code.slice(0, 2)}.${naf.code.slice(2)}`;
