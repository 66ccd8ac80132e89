import { fraction, type Fraction } from '../../kernel/index.js';
import type { Supporters } from './budget-ballots.js';

/**
 * Money that electors still hold. Ballots that say the same hold the same, so there is one purse for each shape: what
 * one voice holds is `held[shape] / unit` euros, exactly; `unit` is one for all, so that purses compare as integers.
 */
export type Purses = { readonly unit: bigint; readonly held: readonly bigint[] };

/** Every voice begins with the same part of the envelope. */
export const evenPurses = (supporters: readonly Supporters[], envelope: bigint): Purses => {
  const voice = supporters.reduce((sum, one) => sum + one.voice, 0n);
  return { unit: voice, held: supporters.map(() => envelope) };
};

/** Shapes by place, with the voice of each. */
export type Payers = readonly { readonly shape: number; readonly voice: bigint }[];

/** Most that one voice pays, in the unit of the purses; who holds less gives all it holds. */
export type Price = Fraction;

/** The even price at which these payers gather the cost; null when all they hold is not enough. */
export const priceFor = ({ unit, held }: Purses, payers: Payers, cost: bigint): Price | null => {
  let due = cost * unit;
  let voice = payers.reduce((sum, payer) => sum + payer.voice, 0n);
  const poorestFirst = payers
    .map((payer) => ({ voice: payer.voice, holds: held[payer.shape] ?? 0n }))
    .toSorted((a, b) => (a.holds < b.holds ? -1 : a.holds > b.holds ? 1 : 0));
  for (const payer of poorestFirst) {
    if (payer.holds * voice >= due) return fraction(due, voice);
    due -= payer.holds * payer.voice;
    voice -= payer.voice;
  }
  return null;
};

/** What all these payers hold together, in whole parts of the unit. */
export const heldBy = ({ held }: Purses, payers: Payers): bigint =>
  payers.reduce((sum, { shape, voice }) => sum + (held[shape] ?? 0n) * voice, 0n);

/** Purses after each payer gave the price, or all it held. The unit grows finer, so that nothing is rounded. */
export const pay = ({ unit, held }: Purses, payers: Payers, { num, den }: Price): Purses => {
  const paying = new Set(payers.map(({ shape }) => shape));
  const left = held.map((holds, shape) => {
    const finer = holds * den;
    if (!paying.has(shape)) return finer;
    return finer > num ? finer - num : 0n;
  });
  return { unit: unit * den, held: left };
};

/**
 * Whether each of these projects is paid the same whatever the order: every payer of several can pay all their prices,
 * or has nothing left to give to any.
 */
export const payIndependently = (
  { held }: Purses,
  wanted: readonly { readonly payers: Payers; readonly price: Price }[],
): boolean =>
  held.every((holds, shape) => {
    const asked = wanted.filter(({ payers }) => payers.some((payer) => payer.shape === shape));
    if (asked.length < 2 || holds === 0n) return true;
    const den = asked.reduce((product, { price }) => product * price.den, 1n);
    const sum = asked.reduce((total, { price }) => total + (price.num * den) / price.den, 0n);
    return holds * den >= sum;
  });
