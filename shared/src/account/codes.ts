import { z } from 'zod';

/** Six digits from an e-mail; people also type the space they see between the groups. */
export const emailCodeSchema = z
  .string()
  .max(20)
  .transform((text) => text.replaceAll(/\s/g, ''))
  .refine((text) => /^\d{6}$/.test(text));

/** Letters and digits of paper codes: those that a hurried hand confuses (0 O, 1 I L, 2 Z, 5 S, 8 B) are left out. */
export const PAPER_ALPHABET = '34679ACDEFGHJKMNPQRTUVWXY';
export const PAPER_LENGTH = 12;

/** A paper code as it is stored and compared: capitals, without the spaces and dashes of its three groups. */
export const readPaperCode = (text: string): string => text.toUpperCase().replaceAll(/[\s\p{Pd}.]/gu, '');

/** A paper code as it is printed: three groups of four. */
export const printPaperCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

export const paperCodeSchema = z
  .string()
  .max(40)
  .transform(readPaperCode)
  .refine((code) => /^[0-9A-Z]{12}$/.test(code));
