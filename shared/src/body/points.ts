import { compare, fraction, multiply, parse, toPercent, type Facts, type Fraction } from '../kernel/index.js';
import type { RuleSet } from './rule-set.js';

/** Weights and weighted votes are said in points: 100 points are the whole voice of the body. */
export const WHOLE = fraction(100);

/** Basis points, as stored, in points. */
export const points = (basisPoints: number): Fraction => fraction(basisPoints, 100);

/**
 * Points of a college under a rule; 0 for a college the rule does not name. Where colleges are said to weigh the same
 * (R4), each has its exact part: basis points of three colleges cannot make a whole without favouring one.
 */
export const weightOf = ({ weights, weightBasis }: RuleSet, collegeId: string): Fraction => {
  const all = Object.values(weights);
  const own = weights[collegeId];
  if (own === undefined) return points(0);
  const alike = weightBasis === 'equality' && Math.max(...all) - Math.min(...all) <= 1;
  return alike && isWhole(all) ? fraction(100, all.length) : points(own);
};

const isWhole = (weights: readonly number[]): boolean =>
  compare(points(weights.reduce((sum, weight) => sum + weight, 0)), WHOLE) === 0;

export type Language = 'fr' | 'en';

/**
 * Facts ready for a sentence: those named `…Points` become percentages in the reader's language, marked ≈ when two
 * decimals do not say all. The exact fraction stays in the facts themselves; this is display only.
 */
export const readable = (facts: Facts, language: Language): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) =>
      /points$/i.test(name) && typeof fact === 'string'
        ? [name, percent(parse(fact), language)]
        : [name, fact],
    ),
  );

const percent = (share: Fraction, language: Language): string => {
  const shown = toPercent(multiply(share, fraction(1, 100)), 2).replace(/\.?0+$/, '');
  const about = compare(share, decimal(shown)) === 0 ? '' : '≈ ';
  return language === 'fr' ? `${about}${shown.replace('.', ',')}\u00a0%` : `${about}${shown}%`;
};

const decimal = (text: string): Fraction => {
  const [whole = '0', rest = ''] = text.split('.');
  return fraction(BigInt(whole + rest), 10n ** BigInt(rest.length));
};
