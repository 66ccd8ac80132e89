import { format, fraction, type Fact, type Facts } from '../../kernel/index.js';
import type { MethodStep } from './counted.js';

/** Amounts of voice by the name of the fact that says them. */
type Amounts = Readonly<Record<string, bigint>>;

export type VoiceWords = {
  /** An amount, exact: a whole number, or decimals as text. */
  readonly exact: (amount: bigint) => Fact;
  /** One sentence that quotes amounts. */
  readonly step: (code: string, facts: Facts, amounts?: Amounts) => MethodStep;
};

export type VoiceScale = {
  /** Whole voice of the valid ballots, in the unit of the amounts. */
  readonly total: bigint;
  /** Decimals that amounts are kept with: 0 counts ballots, 5 hundred-thousandths of one. */
  readonly decimals: number;
  /** Whether a ballot is a voice. Otherwise amounts are sums of weights, and only their share means something. */
  readonly heads: boolean;
};

/**
 * Says amounts in ballots where one ballot is one voice; otherwise as points of 100 of the whole voice, by the same code
 * with `-weighed`.
 */
export const voiceWords = ({ total, decimals, heads }: VoiceScale): VoiceWords => {
  const exact = (amount: bigint): Fact => (decimals === 0 ? whole(amount) : decimal(amount, decimals));
  const share = (amount: bigint): string => (total === 0n ? '0' : format(fraction(100n * amount, total)));
  const said = (amounts: Amounts): Facts =>
    Object.fromEntries(
      Object.entries(amounts).map(([name, amount]) =>
        heads ? [name, exact(amount)] : [`${name}Points`, share(amount)],
      ),
    );
  return {
    exact,
    step: (code, facts, amounts) =>
      amounts
        ? { code: heads ? code : `${code}-weighed`, facts: { ...facts, ...said(amounts) } }
        : { code, facts },
  };
};

const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/** A number where JSON carries it exactly, its text otherwise. */
export const whole = (amount: bigint): Fact => (amount <= MOST_EXACT ? Number(amount) : `${amount}`);

/** 2033316 with five decimals is "20.33316"; zeros that say nothing are left out. */
export const decimal = (amount: bigint, decimals: number): string => {
  const digits = `${amount}`.padStart(decimals + 1, '0');
  const rest = digits.slice(-decimals).replace(/0+$/, '');
  return rest === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${rest}`;
};
