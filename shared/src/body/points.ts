import { compare, fraction, multiply, parse, toPercent, type Facts, type Fraction } from '../kernel/index.js';
import type { RuleSet } from './rule-set.js';

/** Weights and weighted votes are said in points: 100 points are the whole voice of the body. */
export const WHOLE = fraction(100);

/** Basis points, as stored, in points. */
export const points = (basisPoints: number): Fraction => fraction(basisPoints, 100);

/** Points of a college under a rule; 0 for a college the rule does not name. */
export const weightOf = (ruleSet: RuleSet, collegeId: string): Fraction =>
  points(ruleSet.weights[collegeId] ?? 0);

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
