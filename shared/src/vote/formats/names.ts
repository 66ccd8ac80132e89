import type { Option, OptionKey } from '../method/option.js';

/** Signs of the notation of ballots: they may stand in a name, never in a key. */
const RESERVED = /[>=+,:{} ]/g;
const SHIFT = 0xe000;
const SHIFTED = /[\uE000-\uE07F]/g;
/** Words that an urn holds for something else than an option. */
const WORDS = new Set(['blank', 'invalid', 'abstention', 'none']);

/**
 * The key of an option that a file knows by its name alone: the name itself, its reserved signs moved to the private
 * use area of Unicode. So a draw among options depends on their names and not on their place in the file, and
 * `namesIn` gives the names back wherever a result quotes keys.
 */
export const keyOf = (name: string): OptionKey =>
  name.replace(WORDS.has(name) ? /[a-z]/g : RESERVED, (sign) =>
    String.fromCharCode(SHIFT + sign.charCodeAt(0)),
  );

/** A text with the keys of `keyOf` in it, with the names they stand for instead. */
export const namesIn = (text: string): string =>
  text.replace(SHIFTED, (sign) => String.fromCharCode(sign.charCodeAt(0) - SHIFT));

/** A name as it is compared: spaces at the ends do not count, and an accent typed in two ways is one accent. */
export const tidy = (name: string): string =>
  name.normalize('NFC').replace(SHIFTED, '').replace(/\s+/gu, ' ').trim();

export const optionOf = (name: string): Option => ({ key: keyOf(name), label: name, cost: null });

/** In the order of code points, which no machine and no language changes. Names that are compared differ. */
export const byName = (a: string, b: string): number => (a < b ? -1 : 1);
