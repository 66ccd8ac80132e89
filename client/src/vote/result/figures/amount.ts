import { z } from 'zod';
import { fraction, type Fraction } from '@communaux/shared/kernel';

/** An amount of voice as counts write it: a whole number where JSON carries it exactly, else its text, decimals too. */
export const amountSchema = z.union([z.int(), z.string().regex(/^-?\d+(\.\d+)?$/)]);
export type Amount = z.infer<typeof amountSchema>;

/** The same, exact. */
export const exactly = (amount: Amount): Fraction => {
  const [whole = '0', decimals = ''] = String(amount).split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};
