import type { Fact, Facts } from '@communaux/shared/kernel';

/** Past this many grades a list is no longer read; the count never makes one. */
const MOST_SHOWN = 100;

type Value = { readonly middle: number | null; readonly pairs: readonly (readonly number[])[] };

/**
 * Majority values as they are told in books: the grades that leave one by one from the middle. Nothing when the figures
 * hold no such value, or too long a one.
 */
export const majorityValues = ({ values }: Facts): Facts => {
  if (!isTable(values)) return {};
  const all = Object.entries(values).flatMap(([option, value]) =>
    isValue(value) ? [[option, told(value)] as const] : [],
  );
  const short = all.length > 0 && all.every(([, grades]) => grades.length <= MOST_SHOWN);
  return short ? { majorityValues: Object.fromEntries(all) } : {};
};

const isTable = (fact: Fact | undefined): fact is Facts =>
  typeof fact === 'object' && fact !== null && !Array.isArray(fact);

const isValue = (fact: Fact): fact is Value & Facts =>
  isTable(fact) && 'middle' in fact && Array.isArray(fact['pairs']);

const told = ({ middle, pairs }: Value): readonly number[] => [
  ...(middle === null ? [] : [middle]),
  ...pairs.flatMap(([lower = 0, upper = 0, times = 0]) =>
    Array.from({ length: Math.min(times, MOST_SHOWN + 1) }, () => [lower, upper]).flat(),
  ),
];
