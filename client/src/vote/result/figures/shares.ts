import { compare, divide, fraction, ZERO, type Fraction } from '@communaux/shared/kernel';
import { exactly, type Amount } from './amount.js';

/** A part of a whole as a number from 0 to 1, for the length of a bar and nothing else. */
export const partOf = (part: Amount | bigint, whole: Amount | bigint): number => {
  const { num, den } = shareOf(part, whole);
  return Number((num * 10_000n) / den) / 10_000;
};

/** The same, exact; nothing to share out gives 0. */
export const shareOf = (part: Amount | bigint, whole: Amount | bigint): Fraction => {
  const all = asFraction(whole);
  return compare(all, ZERO) === 0 ? ZERO : divide(asFraction(part), all);
};

const asFraction = (amount: Amount | bigint): Fraction =>
  typeof amount === 'bigint' ? fraction(amount) : exactly(amount);
