import { bltTokens } from './blt-tokens.js';
import { next, peek, readNumber, type BltCursor } from './blt-cursor.js';
import { readBltNames, readBltTitle } from './blt-names.js';
import { boxOf } from './box-of.js';
import { NOTHING_ASKED, type Election } from './election.js';
import { stop } from './file-fault.js';
import type { NamedBallot } from './named-ballot.js';
import { keyOf, tidy } from './names.js';
import { optionsOf } from './options-of.js';

const MOST = 100;

/**
 * Reads the BLT format of ranked ballots: "options seats", then the withdrawn options as negative numbers, one line
 * for each group of ballots ("3 2 1=4 0": three ballots; `=` or brackets for equal ranks, `-` for a rank left empty), a
 * lone 0, and the names and title. Stops on a fault.
 */
export const readBltElection = (text: string): Election => {
  const cursor = { tokens: bltTokens(text), at: 0 };
  const [count, seats] = [readNumber(cursor, 1), readNumber(cursor, 1)];
  if (count > MOST) stop('file-too-many-options', 1, { most: MOST });
  const { withdrawn, called } = readSettings(cursor, count);
  const lines = readLines(cursor, called);
  const names = readBltNames(cursor, count);
  const title = readBltTitle(cursor);
  const rest = peek(cursor);
  if (rest) stop('file-unreadable', rest.line, { found: rest.text });
  const named = (numbers: readonly number[]): string[] => numbers.map((number) => names[number - 1] ?? '');
  const ballots = lines.map(({ line, weight, ranks }): NamedBallot => ({
    line,
    count: weight,
    says: { writing: 'ranking', ranks: ranks.map(named) },
  }));
  const options = optionsOf(names, []);
  return {
    title,
    options,
    withdrawn: named(withdrawn).map((name) => keyOf(tidy(name))),
    asked: { ...NOTHING_ASKED, seats },
    box: boxOf(options, ballots),
  };
};

/** The number of an option that ballots call so; stops on one that is not there. */
type Called = (text: string, line: number) => number;

/**
 * "-2" alone, or "[withdrawn 2 3]" as some write it; "[nick a b c]" gives options short names for the ballots. Other
 * settings between brackets are not of the count.
 */
const readSettings = (
  cursor: BltCursor,
  count: number,
): { readonly withdrawn: readonly number[]; readonly called: Called } => {
  const gone: { readonly text: string; readonly line: number }[] = [];
  let nicks: readonly string[] = [];
  for (let token = peek(cursor); token && /^-\d+$|^\[/.test(token.text); token = peek(cursor)) {
    const { text, line } = next(cursor);
    const [word = '', ...listed] = text
      .replace(/^\[|\]$/g, '')
      .split(/\s+/)
      .filter(Boolean);
    if (word.startsWith('-')) gone.push({ text: word.slice(1), line });
    if (word === 'withdrawn') gone.push(...listed.map((one) => ({ text: one, line })));
    if (word === 'nick') nicks = listed;
  }
  const called: Called = (text, line) => {
    const number = /^\d+$/.test(text) ? Number(text) : nicks.indexOf(text) + 1;
    return number >= 1 && number <= count ? number : stop('file-option-unknown', line, { option: text });
  };
  return { withdrawn: gone.map(({ text, line }) => called(text, line)), called };
};

type Line = { readonly line: number; readonly weight: number; readonly ranks: readonly number[][] };

/** Groups of ballots, until the lone zero, which some leave out before the names. */
const readLines = (cursor: BltCursor, called: Called): readonly Line[] => {
  const lines: Line[] = [];
  for (;;) {
    if (lines.length > 0 && peek(cursor)?.quoted) return lines;
    const { text, line } = next(cursor);
    if (text === '0') return lines;
    if (text.startsWith('(')) continue; // The id of a ballot.
    if (!/^\d+$/.test(text)) stop('file-count-not-whole', line, { found: text });
    lines.push({ line, weight: Number(text), ranks: readRanks(cursor, line, called) });
  }
};

/** A ballot ends at its zero, on its own line: without one it would swallow the next. */
const readRanks = (cursor: BltCursor, begun: number, called: Called): readonly number[][] => {
  const ranks: number[][] = [];
  for (let token = next(cursor); token.text !== '0'; token = next(cursor)) {
    const { text, line } = token;
    if (line > begun) stop('file-ballot-unended', begun);
    if (text !== '-') ranks.push(equals(text).map((one) => called(one, line)));
  }
  return ranks;
};

/** "1=4", or "(1 4)". */
const equals = (text: string): readonly string[] =>
  text.startsWith('(')
    ? text
        .slice(1, -1)
        .split(/[\s,=]+/)
        .filter(Boolean)
    : text.split('=');
