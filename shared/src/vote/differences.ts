/** A place in a JSON document where two versions disagree, as "outcome.weighted.yes". */
export type Difference = { readonly field: string; readonly stated: string; readonly found: string };

/** Every leaf that differs between two JSON values, in the order of the first. */
export const differences = (field: string, stated: unknown, found: unknown): readonly Difference[] => {
  if (!isBranch(stated) || !isBranch(found) || Array.isArray(stated) !== Array.isArray(found))
    return stated === found ? [] : [{ field, stated: shown(stated), found: shown(found) }];
  const [left, right] = [new Map(Object.entries(stated)), new Map(Object.entries(found))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    differences(`${field}.${key}`, left.get(key), right.get(key)),
  );
};

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
