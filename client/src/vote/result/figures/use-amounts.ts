import type { Counted } from '@communaux/shared/vote';
import { compare, subtract, ZERO, type Fraction } from '@communaux/shared/kernel';
import { useFormats } from '../../../platform/language/use-formats.js';
import { exactly, type Amount } from './amount.js';
import { useRounded } from './use-rounded.js';

export type AmountWords = {
  /** "12", "20,33316" where a ballot is a voice; "≈ 39,29 %" of all the voice where ballots are weighed. */
  readonly said: (amount: Amount) => string;
  /** "+2,5" or "−4": what was gained or lost; null when nothing moved. */
  readonly moved: (before: Amount, after: Amount) => string | null;
};

/** Amounts of voice in words. Sums of weights mean nothing by themselves: only their share of the whole does. */
export const useAmounts = (): ((counted: Counted, voice: Amount) => AmountWords) => {
  const rounded = useRounded();
  const { number } = useFormats();
  return ({ ballots }, voice) => {
    const heads = String(voice) === String(ballots.valid);
    const said = (amount: Amount): string =>
      heads ? number(Number(amount), decimalsOf(amount)) : rounded(amount, voice);
    return {
      said,
      moved: (before, after) => {
        const by = subtract(exactly(after), exactly(before));
        const side = compare(by, ZERO);
        if (side === 0) return null;
        return `${side < 0 ? '−' : '+'}${said(decimal(side < 0 ? subtract(ZERO, by) : by))}`;
      },
    };
  };
};

/** Back to text: what was told in decimals differs by decimals. */
const decimal = ({ num, den }: Fraction): Amount => {
  const digits = DECIMALS.find((places) => 10n ** BigInt(places) % den === 0n) ?? 0;
  const scaled = `${(num * 10n ** BigInt(digits)) / den}`.padStart(digits + 1, '0');
  return digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
};
const DECIMALS = Array.from({ length: 13 }, (_, places) => places);

const decimalsOf = (amount: Amount): number => (String(amount).split('.')[1] ?? '').length;
