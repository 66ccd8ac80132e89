import { refuse, type Refused } from '../kernel/index.js';

declare const brand: unique symbol;
/** Nine digits naming a legal unit in the Sirene register, control digit checked. */
export type Siren = string & { readonly [brand]: 'siren' };
/** Fourteen digits naming an establishment: the SIREN of its unit, then five digits. Control digit checked. */
export type Siret = string & { readonly [brand]: 'siret' };

/** La Poste ran out of Luhn-valid numbers: its establishments may also have a digit sum that is a multiple of 5. */
const LA_POSTE = '356000000';

const ZERO = '0'.charCodeAt(0);

/** A plain loop: an import asks this of every line, and building arrays of digits took a fifth of its time. */
const sumOf = (text: string, weigh: (digit: number, fromTheEnd: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += weigh(text.charCodeAt(i) - ZERO, text.length - 1 - i);
  return sum;
};

const doubled = (digit: number): number => (digit > 4 ? 2 * digit - 9 : 2 * digit);
const luhn = (text: string): boolean =>
  sumOf(text, (digit, fromTheEnd) => (fromTheEnd % 2 === 0 ? digit : doubled(digit))) % 10 === 0;
const sumsToFives = (text: string): boolean => sumOf(text, (digit) => digit) % 5 === 0;

/** Zeros alone satisfy Luhn, and name nobody. */
export const isSiren = (text: string): text is Siren =>
  /^\d{9}$/.test(text) && text !== '000000000' && luhn(text);

export const isSiret = (text: string): text is Siret => {
  if (!/^\d{14}$/.test(text) || !isSiren(sirenPart(text))) return false;
  return luhn(text) || (sirenPart(text) === LA_POSTE && sumsToFives(text));
};

const sirenPart = (siret: string): string => siret.slice(0, 9);

/** The legal unit an establishment belongs to. */
export const sirenOf = (siret: Siret): Siren => sirenPart(siret) as Siren;

const bare = (text: string): string => text.replaceAll(/[\s\u00a0.]/g, '');

/** Reads a SIRET as people type it, with spaces or dots. Refused with the code a claim form shows. */
export const readSiret = (text: string): Siret | Refused<'siret.digits' | 'siret.control'> => {
  const siret = bare(text);
  if (!/^\d{14}$/.test(siret)) return refuse('siret.digits', { value: text });
  return isSiret(siret) ? siret : refuse('siret.control', { value: siret });
};

/** Reads a SIREN as people type it. */
export const readSiren = (text: string): Siren | Refused<'siren.digits' | 'siren.control'> => {
  const siren = bare(text);
  if (!/^\d{9}$/.test(siren)) return refuse('siren.digits', { value: text });
  return isSiren(siren) ? siren : refuse('siren.control', { value: siren });
};
