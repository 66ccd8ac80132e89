import type { Ratio } from '@communaux/shared/body';

/** Shares people know by name, from the least to the whole; any other in force is added where it belongs. */
const USUAL: readonly Ratio[] = [
  { num: 1, den: 100 },
  { num: 1, den: 20 },
  { num: 1, den: 10 },
  { num: 1, den: 5 },
  { num: 1, den: 4 },
  { num: 1, den: 3 },
  { num: 2, den: 5 },
  { num: 1, den: 2 },
  { num: 3, den: 5 },
  { num: 2, den: 3 },
  { num: 3, den: 4 },
  { num: 4, den: 5 },
  { num: 1, den: 1 },
];

export const written = ({ num, den }: Ratio): string => `${num}/${den}`;

/** Reads what `written` wrote; null for anything else, as the option "none". */
export const readShare = (text: string): Ratio | null => {
  const [num, den] = text.split('/').map(Number);
  return num && den ? { num, den } : null;
};

export const sharesWith = (current: Ratio | null): readonly Ratio[] =>
  current === null || USUAL.some((one) => written(one) === written(current))
    ? USUAL
    : [...USUAL, current].toSorted((a, b) => a.num * b.den - b.num * a.den);

/** What a text may have to reach: over one half, or at least a share from there. */
export const THRESHOLDS: readonly (Ratio & { readonly strict: boolean })[] = [
  { num: 1, den: 2, strict: true },
  ...USUAL.filter(({ num, den }) => 2 * num >= den && num < den).map((share) => ({
    ...share,
    strict: false,
  })),
];

export const writtenThreshold = (threshold: Ratio & { readonly strict: boolean }): string =>
  `${threshold.strict ? '>' : '≥'}${written(threshold)}`;
