import { isRefused, refuse, type Refused } from '../../kernel/index.js';
import type { Option, OptionKey } from './option.js';

export type KeysRefusal =
  | 'ballot-unreadable'
  | 'ballot-unknown-option'
  | 'ballot-duplicate-option'
  | 'ballot-too-many-options';

/** Options by their keys: made once for a question, then looked up for each of a million ballots. */
export type Known = {
  readonly keys: readonly OptionKey[];
  readonly places: ReadonlyMap<OptionKey, number>;
};

export const knownOf = (options: readonly Pick<Option, 'key'>[]): Known => {
  const keys = options.map(({ key }) => key);
  return { keys, places: new Map(keys.map((key, place) => [key, place])) };
};

/** Places of `keys` among the options, or why they cannot be placed. Every notation names options through here. */
export const placesOf = (
  { keys: known, places }: Known,
  keys: readonly string[],
): readonly number[] | Refused<KeysRefusal> => {
  if (keys.includes('')) return refuse('ballot-unreadable');
  const found = keys.map((key) => places.get(key) ?? -1);
  if (found.includes(-1)) return refuse('ballot-unknown-option', { options: known });
  if (new Set(found).size < found.length) return refuse('ballot-duplicate-option');
  return found;
};

/** `a+c`: a set of options, written in the order of the question. @param most null: as many as one likes */
export const readKeys = (known: Known, most: number | null, text: string): string | Refused<KeysRefusal> => {
  const places = placesOf(known, text.split('+'));
  if (isRefused(places)) return places;
  if (most !== null && places.length > most) return refuse('ballot-too-many-options', { most });
  return inOrder(known, places).join('+');
};

/** Keys at these places in the order of the question: the same set is always the same text. */
export const inOrder = ({ keys }: Known, places: readonly number[]): readonly OptionKey[] =>
  places.toSorted((a, b) => a - b).flatMap((place) => keys[place] ?? []);
