import { next, peek, type BltCursor } from './blt-cursor.js';
import { stop } from './file-fault.js';

/** All options are named, or none is: they are then called by their numbers. */
export const readBltNames = (cursor: BltCursor, count: number): readonly string[] => {
  if (!peek(cursor)) return Array.from({ length: count }, (_, at) => String(at + 1));
  return Array.from({ length: count }, () => readName(cursor));
};

/** The title, where there is one. A source and a comment may stand behind it, which are not of the count. */
export const readBltTitle = (cursor: BltCursor): string | null => {
  if (!peek(cursor)) return null;
  const title = readName(cursor);
  while (peek(cursor)?.quoted) next(cursor);
  return title === '' ? null : title;
};

/** Between quotes; or, as some write it, the whole line. A line of numbers is a ballot astray, and no name. */
const readName = (cursor: BltCursor): string => {
  const token = next(cursor);
  if (token.quoted) return token.text;
  const words = [token.text];
  while (peek(cursor)?.line === token.line) words.push(next(cursor).text);
  const name = words.join(' ');
  if (/^[\d\s=-]+$/.test(name)) stop('file-unreadable', token.line, { found: name });
  return name.replace(/^(['‘«“]\s*)(.*?)(\s*['’»”])$/, '$2');
};
