import { bltTokens, type BltToken } from './blt-tokens.js';
import { boxOf } from './box-of.js';
import { NOTHING_ASKED, type Election } from './election.js';
import { stop } from './file-fault.js';
import type { NamedBallot } from './named-ballot.js';
import { keyOf, tidy } from './names.js';
import { optionsOf } from './options-of.js';

type Cursor = { readonly tokens: readonly BltToken[]; at: number };

/**
 * Reads the BLT format of ranked ballots: "options seats", then the withdrawn options as negative numbers, one line
 * for each group of ballots ("3 2 1=4 0": three ballots; `=` for equal ranks, `-` for a rank left empty), a lone 0,
 * and the quoted names and title. Stops on a fault.
 */
export const readBltElection = (text: string): Election => {
  const cursor = { tokens: bltTokens(text), at: 0 };
  const [count, seats] = [readNumber(cursor, 1), readNumber(cursor, 1)];
  if (count > MOST) stop('file-too-many-options', 1, { most: MOST });
  const withdrawn = readWithdrawn(cursor, count);
  const lines = readLines(cursor, count);
  const names = readNames(cursor, count);
  const title = readName(cursor);
  const rest = cursor.tokens[cursor.at];
  if (rest) stop('file-unreadable', rest.line, { found: rest.text });
  const named = (numbers: readonly number[]): string[] => numbers.map((number) => names[number - 1] ?? '');
  const ballots = lines.map(({ line, weight, ranks }): NamedBallot => ({
    line,
    count: weight,
    says: { writing: 'ranking', ranks: ranks.map(named) },
  }));
  const options = optionsOf(names, []);
  return {
    title: title === null || title === '' ? null : title,
    options,
    withdrawn: named(withdrawn).map((name) => keyOf(tidy(name))),
    asked: { ...NOTHING_ASKED, seats },
    box: boxOf(options, ballots),
  };
};

const MOST = 100;

const next = (cursor: Cursor): BltToken => {
  const token = cursor.tokens[cursor.at] ?? stop('file-cut-short', cursor.tokens.at(-1)?.line ?? 1);
  cursor.at += 1;
  return token;
};

const readNumber = (cursor: Cursor, least: number): number => {
  const { text, line } = next(cursor);
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) && number >= least
    ? number
    : stop('file-number-wrong', line, { found: text });
};

/** "-2" alone, or "[withdrawn 2 3]" as some write it; other settings between brackets are not of the count. */
const readWithdrawn = (cursor: Cursor, count: number): readonly number[] => {
  const found: number[] = [];
  for (let token = cursor.tokens[cursor.at]; token; token = cursor.tokens[cursor.at]) {
    const listed = /^\[withdrawn([^\]]*)\]$/.exec(token.text)?.[1]?.split(/\s+/).filter(Boolean);
    if (!listed && !/^-\d+$|^\[/.test(token.text)) break;
    for (const number of listed ?? (token.text.startsWith('[') ? [] : [token.text.slice(1)]))
      found.push(optionNumber(number, token.line, count));
    cursor.at += 1;
  }
  return found;
};

type Line = { readonly line: number; readonly weight: number; readonly ranks: readonly number[][] };

/** Groups of ballots, until the lone zero. */
const readLines = (cursor: Cursor, count: number): readonly Line[] => {
  const lines: Line[] = [];
  for (;;) {
    const { text, line } = next(cursor);
    if (text === '0') return lines;
    if (!/^\d+$/.test(text)) stop('file-count-not-whole', line, { found: text });
    lines.push({ line, weight: Number(text), ranks: readRanks(cursor, count) });
  }
};

const readRanks = (cursor: Cursor, count: number): readonly number[][] => {
  const ranks: number[][] = [];
  for (let token = next(cursor); token.text !== '0'; token = next(cursor)) {
    const { text, line } = token;
    if (text !== '-') ranks.push(text.split('=').map((number) => optionNumber(number, line, count)));
  }
  return ranks;
};

const optionNumber = (text: string, line: number, count: number): number => {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= 1 && number <= count ? number : stop('file-option-unknown', line, { option: text });
};

/** All options are named, or none is: they are then called by their numbers. */
const readNames = (cursor: Cursor, count: number): readonly string[] => {
  if (!cursor.tokens[cursor.at]) return Array.from({ length: count }, (_, at) => String(at + 1));
  return Array.from({ length: count }, () => next(cursor).text);
};

const readName = (cursor: Cursor): string | null => {
  const token = cursor.tokens[cursor.at];
  if (!token?.quoted) return null;
  cursor.at += 1;
  return token.text;
};
