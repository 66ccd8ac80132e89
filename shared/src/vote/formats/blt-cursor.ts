import type { BltToken } from './blt-tokens.js';
import { stop } from './file-fault.js';

/** Where one is in the words of a BLT file. */
export type BltCursor = { readonly tokens: readonly BltToken[]; at: number };

/** The word one is at; undefined at the end of the file. */
export const peek = ({ tokens, at }: BltCursor): BltToken | undefined => tokens[at];

/** The word one is at, passed over. Stops where the file has ended. */
export const next = (cursor: BltCursor): BltToken => {
  const token = peek(cursor) ?? stop('file-cut-short', cursor.tokens.at(-1)?.line ?? 1);
  cursor.at += 1;
  return token;
};

export const readNumber = (cursor: BltCursor, least: number): number => {
  const { text, line } = next(cursor);
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) && number >= least
    ? number
    : stop('file-number-wrong', line, { found: text });
};
