import type { Option, OptionKey } from './option.js';

/** Options strongest first; those of equal strength stand together, in the order of the question. */
export const weakOrder = (
  options: readonly Pick<Option, 'key'>[],
  /** Negative when the option at place `a` is the stronger, 0 when neither is: a total preorder. */
  compare: (a: number, b: number) => number,
): readonly (readonly OptionKey[])[] => {
  const groups: number[][] = [];
  for (const place of options.map((_, place) => place).toSorted(compare)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && compare(group[0], place) === 0) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.flatMap((place) => options[place]?.key ?? []));
};

/** Larger first. */
export const descending = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
