import { stop } from './file-fault.js';
import { namesOf, type NamedBallot, type Saying } from './named-ballot.js';
import { tidy } from './names.js';
import { readSaying, sayingIn, type Words } from './saying.js';
import { surelyNamed } from './sure-name.js';

type Item = { readonly line: number; readonly text: string };

/**
 * Reads ballots as people write them: "5:A>B=C 2:C", one to a line or several, a count before each or none. A name may
 * hold spaces; comments follow `//`, or `#` at the head of a line.
 * @param line where the text begins in its file
 */
export const readBallotText = (text: string, line: number, words: Words): readonly NamedBallot[] => {
  const items = text.split(/\r?\n/).flatMap((one, at) => itemsOf(one, line + at, words));
  stopAtTornCount(items, words);
  const spaced = items.every((item) => /^\d+\s+\D/.test(item.text) || COUNTED.test(item.text));
  return items.flatMap((item) => readItem(item, spaced, words));
};

/** "1 200:A>B": a number alone beside a count is a part of it, unless an option is declared to be called so. */
const stopAtTornCount = (items: readonly Item[], { known }: Words): void => {
  const torn = items.find(({ text }) => /^\d+$/.test(text) && !known?.has(text));
  if (torn && items.some(({ text }) => COUNTED.test(text)))
    stop('file-name-doubtful', torn.line, { found: torn.text });
};

const itemsOf = (line: string, number: number, words: Words): readonly Item[] => {
  const told = line.replace(/^\s*#.*$/, '').replace(/(^|\s)\/\/.*$/, '');
  return told
    .split(';')
    .flatMap((part) => splitAtCounts(part, words))
    .map((text) => text.replace(/,\s*$/, '').trim())
    .filter((text) => text !== '')
    .map((text) => ({ line: number, text }));
};

/**
 * "5:A>B 2:B" is two ballots, and so is "A>B:5 B>A:2"; "2:Lot 1:3,Lot 2:0" is one, of points for options whose names end
 * in numbers. Where options themselves are numbers, "5:1>2 3:1" and "5:1 3:2" are two ballots.
 */
const splitAtCounts = (text: string, words: Words): readonly string[] => {
  if (POINTS.test(text) && givesPoints(text, words)) return [text];
  if (COUNTED_BEHIND.test(text)) return text.trim().split(/(?<=[^>=:]:\d+)(?:\s*,\s*|\s+)/);
  return text.trim().split(/(?:\s*,\s*|\s+)(?=[+-]?\d[\d.]*\s*[:×])/);
};

const POINTS = /^\s*\d+\s*:(\s*[^:,>=]+:\s*[+-]?\d+\s*(,|$))+$/;
const NAME_OF_POINTS = /(?<=[:,])\s*[^:,]+(?=:)/g;

/** Whether what stands before each point is a name: a declared one, or one that holds neither numbers alone nor a sum. */
const givesPoints = (text: string, { known }: Words): boolean => {
  const names = (text.match(NAME_OF_POINTS) ?? []).map(tidy);
  if (known) return names.some((name) => known.has(name));
  return !names.some((name) => /^\d+ \d+$|[^+\s]\s*\+\s*[^+\s]/.test(name));
};
/** Orders, each with its count behind it, and no other colon. */
const COUNTED_BEHIND = /^\s*([^:>]+>[^:]+:\s*\d+(\s*,\s*|\s+|$))+$/;

const COUNTED = /^([+-]?\d[\d.]*)\s*(?::|×|\*|x(?=\s))\s*(.*)$/s;
const SPACED = /^(\d+)\s+(.*)$/s;
const TIMES = /^(.*\S)\s*(?:[*×]|\sx)\s*(\d+)$/s;
const BEHIND = /^([^:>]+>[^:]+):\s*(\d+)$/s;

const readItem = ({ line, text }: Item, spaced: boolean, words: Words): readonly NamedBallot[] => {
  const counted = COUNTED.exec(text) ?? (spaced ? SPACED.exec(text) : null);
  // "5 A>B 3 C>D": a second count, or a name that holds a number.
  if (words.known === null && spaced && /^\d+\s.*>.*\s\d+\s.*>/.test(text))
    stop('file-name-doubtful', line, { found: text.slice(0, 40) });
  if (counted)
    return [
      { line, count: wholeCount(counted[1] ?? '', line), says: readSaying(counted[2] ?? '', line, words) },
    ];
  const times = TIMES.exec(text) ?? BEHIND.exec(text);
  if (times)
    return [{ line, count: wholeCount(times[2] ?? '', line), says: readSaying(times[1] ?? '', line, words) }];
  return readBare(text, line, words).map((says) => ({ line, count: 1, says }));
};

/** Ballots without count, on one line: spaces or commas part them when, as parts of names, they would make no sense. */
const readBare = (text: string, line: number, words: Words): readonly Saying[] => {
  const whole = sayingIn(text, line, words);
  const commas = words.known !== null && /[>=]/.test(text) && COMMAS.test(text);
  const parts = text.split(commas ? COMMAS : SPACES);
  if (parts.length === 1 || makesSense(whole, words)) return [surelyNamed(whole, line, words.known)];
  return parts.map((part) => readSaying(part, line, words));
};

const SPACES = /(?<![\s>=+,:])\s+(?![\s>=+,:])/;
/** Not between braces, where they part equals. */
const COMMAS = /\s*,\s*(?![^{]*\})/;

const makesSense = (says: Saying, { known }: Words): boolean => {
  const names = namesOf(says).map(tidy);
  return new Set(names).size === names.length && (known === null || names.every((name) => known.has(name)));
};

/** @param found what stands where a count should */
export const wholeCount = (found: string, line: number): number => {
  const count = /^\+?\d+$/.test(found.trim()) ? Number(found) : Number.NaN;
  return Number.isSafeInteger(count) ? count : stop('file-count-not-whole', line, { found });
};
