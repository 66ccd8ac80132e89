import { SYNONYMS } from './synonyms.js';
import { TABLE_NAMES, TABLES, type CnigField } from './tables.js';

/** A value and why it stands for what was read; null code when it was right already. */
export type Word = { readonly value: string; readonly code: 'enum-spelling' | 'enum-synonym' | null };

/** Case, accents, apostrophes, hyphens and separators do not make another word. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/œ/g, 'oe')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Gender and number do not either: "occupée", "occupés", "industriel". */
const stem = (plain: string): string =>
  plain
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/e*s?$/, '').replace(/ll$/, 'l') : word))
    .join(' ');

type Lexicon = { readonly plain: ReadonlyMap<string, string>; readonly near: ReadonlyMap<string, string> };

const lexicon = (field: CnigField): Lexicon => {
  const values = field.values ?? [];
  const plain = new Map(values.map((value) => [plainWord(value), value]));
  const stems = values.map((value) => [stem(plainWord(value)), value] as const);
  const synonyms = Object.entries(SYNONYMS[field.name] ?? {});
  return { plain, near: new Map([...stems, ...synonyms]) };
};

const lexicons = new Map(
  TABLE_NAMES.flatMap((name) =>
    TABLES[name].fields.filter((f) => f.values).map((f) => [f, lexicon(f)] as const),
  ),
);

/**
 * The one official value that begins with these words: "extension", "vendu". Null when several do. Ends are not
 * looked at: "aménageable" would become "non aménageable".
 */
const byStart = (plain: string, { plain: official }: Lexicon): string | null => {
  const found = plain.length < 5 ? [] : [...official].filter(([word]) => word.startsWith(`${plain} `));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
};

/** Whether a text is a value of the list, but for its spelling. */
export const isListed = (field: CnigField, text: string): boolean =>
  field.values?.includes(text) === true || lexicons.get(field)?.plain.has(plainWord(text)) === true;

/** The official value meant by a text; null when the list has nothing near. */
export const readWord = (field: CnigField, text: string): Word | null => {
  if (field.values?.includes(text)) return { value: text, code: null };
  const words = lexicons.get(field);
  if (!words) return null;
  const plain = plainWord(text);
  const same = words.plain.get(plain);
  if (same !== undefined) return { value: same, code: 'enum-spelling' };
  const near = words.near.get(plain) ?? words.near.get(stem(plain)) ?? byStart(plain, words);
  return near === null ? null : { value: near, code: 'enum-synonym' };
};
