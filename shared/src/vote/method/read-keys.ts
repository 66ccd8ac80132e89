import { isRefused, refuse, type Refused } from '../../kernel/index.js';
import type { Option } from './option.js';

export type KeysRefusal =
  'ballot-unreadable' | 'ballot-unknown-option' | 'ballot-duplicate-option' | 'ballot-too-many-options';

/** Places of `keys` among the options, or why they cannot be placed. Every notation names options through here. */
export const placesOf = (
  options: readonly Option[],
  keys: readonly string[],
): readonly number[] | Refused<KeysRefusal> => {
  const known = options.map(({ key }) => key);
  if (keys.includes('')) return refuse('ballot-unreadable');
  const places = keys.map((key) => known.indexOf(key));
  if (places.includes(-1)) return refuse('ballot-unknown-option', { options: known });
  if (new Set(places).size < places.length) return refuse('ballot-duplicate-option');
  return places;
};

/** `a+c`: a set of options, written in the order of the question. @param most null: as many as one likes */
export const readKeys = (
  options: readonly Option[],
  most: number | null,
  text: string,
): string | Refused<KeysRefusal> => {
  const keys = text.split('+');
  const places = placesOf(options, keys);
  if (isRefused(places)) return places;
  if (most !== null && keys.length > most) return refuse('ballot-too-many-options', { most });
  return inOrder(options, keys).join('+');
};

/** Keys in the order of the question: the same set is always the same text. */
export const inOrder = (options: readonly Option[], keys: readonly string[]): readonly string[] => {
  const named = new Set(keys);
  return options.flatMap(({ key }) => (named.has(key) ? [key] : []));
};
