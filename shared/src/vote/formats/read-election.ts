import type { Refused } from '../../kernel/index.js';
import { readBallotText } from './ballot-text.js';
import { boxOf } from './box-of.js';
import { chooseCase } from './cases.js';
import { separatorOf } from './csv-rows.js';
import { NOTHING_ASKED, type Election, type Writing } from './election.js';
import { reading, stop, type FileFault } from './file-fault.js';
import { readJsonNode } from './json-node.js';
import { optionsOf } from './options-of.js';
import { readBltElection } from './read-blt.js';
import { readCsvElection } from './read-csv.js';
import { readJsonElection } from './read-json.js';
import { NO_WORDS } from './saying.js';

export const FILE_FORMATS = ['json', 'blt', 'csv', 'text'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export type ReadingWish = {
  /** Null: told from the content. */
  readonly format: FileFormat | null;
  /** Which election, in a file of many. */
  readonly case: string | null;
  /** What the method counts: tells whether a number in a column is a rank or a point. */
  readonly writing: Writing;
  readonly grades: readonly string[] | null;
  /** Options in order, where the file declares none. */
  readonly options: readonly string[] | null;
};

/** Reads the ballots of any file we know, or says what is wrong with it and on which line. */
export const readElection = (text: string, wish: ReadingWish): Election | Refused<FileFault> =>
  reading(() => {
    if (text.trim() === '') return stop('file-empty', 1);
    const page = /^\uFEFF?\s*(<[!?a-z][^\n]{0,20})/i.exec(text)?.[1];
    if (page !== undefined) return stop('file-unreadable', 1, { found: page });
    const format = wish.format ?? formatOf(text);
    if (format === 'json') return readJsonElection(chooseCase(readJsonNode(text), wish.case), wish);
    if (format === 'blt') return readBltElection(text);
    if (format === 'csv') return readCsvElection(text, wish.writing, wish.grades);
    return readLines(text, wish);
  });

const readLines = (text: string, { options: declared, grades }: ReadingWish): Election => {
  const known = declared ? new Set(declared) : NO_WORDS.known;
  const ballots = readBallotText(text, 1, { known, grades });
  if (ballots.length === 0) stop('file-holds-no-ballots', 1);
  const options = optionsOf(declared, ballots);
  return {
    title: null,
    options,
    withdrawn: [],
    asked: { ...NOTHING_ASKED, grades },
    box: boxOf(options, ballots),
  };
};

/** JSON opens a bracket, or is one text; BLT opens two numbers; a head of several cells, or of the one word "ballot", is that of a CSV. */
export const formatOf = (text: string): FileFormat => {
  const lines = text.replace(/^\uFEFF?(\s*\/\*.*?\*\/)*/s, '').split(/\r?\n/);
  const told = lines.map((line) => line.replace(/^\s*(#|\/\/).*$/, '').trim()).filter((line) => line !== '');
  const head = told[0] ?? '';
  if (/^"([^"]|"")*"\s*[,;\t|]/.test(head)) return 'csv';
  if (/^(?:[[{"]|\/\*)/.test(head)) return 'json';
  if (/^\d+\s+\d+(\s|$)/.test(head) && !/[>:]/.test(head)) return 'blt';
  if (/^(ballot|bulletin|count)$/i.test(head)) return 'csv';
  return !/[>=]|^\d+\s*:/.test(head) && separatorOf(head) !== null ? 'csv' : 'text';
};
