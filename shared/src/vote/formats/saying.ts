import { stop } from './file-fault.js';
import type { Saying } from './named-ballot.js';
import { tidy } from './names.js';
import { surelyNamed } from './sure-name.js';

/** What a reader knows of the words of a file: its options when they are declared, and its grades, from the worst. */
export type Words = { readonly known: ReadonlySet<string> | null; readonly grades: readonly string[] | null };
export const NO_WORDS: Words = { known: null, grades: null };

const NOTHING = new Set(['', '-', '∅', 'blank', 'blanc']);

/** What one ballot says, its count taken away: "A>B=C", "A+C", "A:3,B:0", or nothing. */
export const readSaying = (text: string, line: number, words: Words): Saying =>
  surelyNamed(sayingIn(text, line, words), line, words.known);

/** The same, whatever its names look like. */
export const sayingIn = (text: string, line: number, words: Words): Saying => {
  const told = text.replaceAll('≻', '>').trim();
  const { known } = words;
  if (NOTHING.has(told) && !known?.has(told)) return { writing: 'ranking', ranks: [] };
  if (known?.has(tidy(told))) return { writing: 'ranking', ranks: [[told]] };
  if (/[>=]/.test(told)) return { writing: 'ranking', ranks: told.split('>').map(readRank) };
  if (told.includes(':')) return { writing: 'points', points: readPoints(told, line, words) };
  if (told.includes('+')) return { writing: 'approval', approved: parts(told, '+') };
  if (known && parts(told, ',').every((name) => known.has(tidy(name))))
    return { writing: 'approval', approved: parts(told, ',') };
  return { writing: 'ranking', ranks: [[told]] };
};

/** A rank: "B=C", also "(B=C)" and "{B, C}". A rank left empty holds nobody. */
const readRank = (rank: string): readonly string[] => {
  const told = rank.trim();
  const braced = /^\{(.*)\}$/s.exec(told);
  if (braced) return parts(braced[1] ?? '', ',');
  return parts(/^\((.*=.*)\)$/s.exec(told)?.[1] ?? told, '=');
};

const parts = (text: string, between: string): readonly string[] =>
  text.split(between).filter((part) => part.trim() !== '');

const readPoints = (text: string, line: number, words: Words): readonly (readonly [string, number])[] =>
  parts(text, ',').map((part) => {
    const at = part.lastIndexOf(':');
    return [part.slice(0, Math.max(at, 0)), readValue(part.slice(at + 1), line, words)];
  });

/** A rank: 0 is left to those who mean "not ranked", and cannot be told from the best. */
export const rankOf = (text: string, line: number, words: Words): number => {
  const rank = readValue(text, line, words);
  return rank >= 1 ? rank : stop('file-rank-below-one', line, { found: text.trim() });
};

/** A whole number, or a grade by its name. */
export const readValue = (text: string, line: number, { grades }: Words): number => {
  const grade = grades?.map(tidy).indexOf(tidy(text)) ?? -1;
  if (grade >= 0) return grade;
  const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : stop('file-number-wrong', line, { found: text.trim() });
};
