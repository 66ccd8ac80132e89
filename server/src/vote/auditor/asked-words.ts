import { Misasked } from './misasked.js';

/** What follows an option on the command line; null where it is not given, or given empty. */
export type Words = (option: string) => string | null;

export const missing = (option: string): never => {
  throw new Misasked('option-missing', { option: `--${option}` });
};

export const unknown = (option: string, found: string, known: readonly string[]): never => {
  throw new Misasked('value-unknown', { option: `--${option}`, found, known: known.join(', ') });
};

/** A word among those known, whichever way it is joined: `no-opinion` is `no_opinion`. */
export const oneOf = <Word extends string>(
  option: string,
  found: string | null,
  known: readonly Word[],
): Word | null => {
  if (found === null) return null;
  const joined = found.toLowerCase().replaceAll('-', '_');
  return known.find((word) => word === joined) ?? unknown(option, found, known);
};

export const wholeOf = (option: string, found: string | null, least: number): number | null => {
  if (found === null) return null;
  const value = /^-?\d+$/.test(found) ? Number(found) : Number.NaN;
  if (!Number.isSafeInteger(value) || value < least)
    throw new Misasked('value-not-whole', { option: `--${option}`, found, least });
  return value;
};

/** "A,B,C"; a name that holds a comma is written between double quotes. */
export const listOf = (found: string | null): readonly string[] | null =>
  found === null
    ? null
    : [...found.matchAll(/\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/g)]
        .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
        .filter((name) => name !== '');

/** "A=100,B=250". */
export const costsOf = (found: string | null): ReadonlyMap<string, number> | null => {
  const pairs = listOf(found)?.map((pair) => /^(.*?)\s*[=:]\s*(\d+)$/.exec(pair));
  if (!pairs) return null;
  return new Map(
    pairs.map((pair) => {
      if (!pair) throw new Misasked('costs-unreadable', { found: found ?? '' });
      return [pair[1] ?? '', Number(pair[2])];
    }),
  );
};
