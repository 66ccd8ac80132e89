/** An exact, reduced, non-negative or negative rational. Votes and shares are never rounded before they are compared. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

/** A loop, not a recursion: shares of a long count run to thousands of bits, and the stack would not hold them. */
const gcd = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
};

/** @throws RangeError when the denominator is zero */
export const fraction = (num: bigint | number, den: bigint | number = 1n): Fraction => {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 0n) throw new RangeError('A fraction has no zero denominator');
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { num: n / divisor, den: d / divisor };
};

export const ZERO = fraction(0);
export const ONE = fraction(1);

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { num: -b.num, den: b.den });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den, a.den * b.num);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, ZERO);

/** Negative, zero or positive, as Array.sort expects. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** "3/5", or "3" for a whole number: how a fraction is stored and certified. */
export const format = (a: Fraction): string => (a.den === 1n ? `${a.num}` : `${a.num}/${a.den}`);

/** Reads what `format` wrote. @throws SyntaxError on anything else */
export const parse = (text: string): Fraction => {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (!match?.[1]) throw new SyntaxError(`Not a fraction: ${text}`);
  return fraction(BigInt(match[1]), BigInt(match[2] ?? 1));
};

/** For display only: percentage with the given number of decimals, rounded half up. */
export const toPercent = (a: Fraction, decimals = 1): string => {
  const scale = 10n ** BigInt(decimals);
  const scaled = (a.num * 100n * scale * 2n + a.den) / (a.den * 2n);
  const whole = scaled / scale;
  const rest = (scaled % scale).toString().padStart(decimals, '0');
  return decimals === 0 ? `${whole}` : `${whole}.${rest}`;
};
