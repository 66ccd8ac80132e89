import { stop } from './file-fault.js';

/** A JSON value that remembers its line, so that a fault inside it can be found by the person who wrote it. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly line: number; readonly text: string }
  | { readonly kind: 'number'; readonly line: number; readonly value: number }
  | { readonly kind: 'other'; readonly line: number; readonly value: boolean | null };

type Cursor = { readonly text: string; at: number; line: number };
const DEEPEST = 60;

/** Reads JSON, and what people add to it: comments after `//` or `#`, or between slashes and stars, and a comma after the
 * last item. Stops on a fault. */
export const readJsonNode = (text: string): JsonNode => {
  const cursor = { text: text.replace(/^\uFEFF/, ''), at: 0, line: 1 };
  const node = readValue(cursor, 0);
  if (peek(cursor) !== '') unexpected(cursor);
  return node;
};

const readValue = (cursor: Cursor, depth: number): JsonNode => {
  const sign = peek(cursor);
  if (depth > DEEPEST) return unexpected(cursor);
  if (sign === '{') return readObject(cursor, depth);
  if (sign === '[') return readArray(cursor, depth);
  if (sign === '"') return { kind: 'string', line: cursor.line, text: readString(cursor) };
  return readWord(cursor);
};

const readObject = (cursor: Cursor, depth: number): JsonNode => {
  const { line } = cursor;
  const members = new Map<string, JsonNode>();
  readList(cursor, '}', () => {
    if (peek(cursor) !== '"') unexpected(cursor);
    const name = readString(cursor);
    if (members.has(name)) stop('file-option-twice', cursor.line, { option: name });
    expect(cursor, ':');
    members.set(name, readValue(cursor, depth + 1));
  });
  return { kind: 'object', line, members };
};

const readArray = (cursor: Cursor, depth: number): JsonNode => {
  const { line } = cursor;
  const items: JsonNode[] = [];
  readList(cursor, ']', () => items.push(readValue(cursor, depth + 1)));
  return { kind: 'array', line, items };
};

const readList = (cursor: Cursor, end: string, readItem: () => void): void => {
  cursor.at += 1;
  while (peek(cursor) !== end) {
    readItem();
    if (peek(cursor) !== end) expect(cursor, ',');
  }
  cursor.at += 1;
};

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
const readString = (cursor: Cursor): string => {
  const written = take(cursor, STRING) ?? stop('file-cut-short', cursor.line);
  // Line ends inside a string are no JSON, and are what one gets by pasting ballots: they are kept.
  const escaped = written.replace(/\r?\n/g, '\\n').replace(/\t/g, '\\t');
  const line = cursor.line;
  cursor.line += written.split('\n').length - 1;
  try {
    return String(JSON.parse(escaped));
  } catch {
    return stop('file-unreadable', line, { found: written.slice(0, 40) });
  }
};

const WORD = /[^\s,\]}[{":/#]+/y;
const readWord = (cursor: Cursor): JsonNode => {
  const { line } = cursor;
  const word = take(cursor, WORD) ?? unexpected(cursor);
  if (word === 'true' || word === 'false') return { kind: 'other', line, value: word === 'true' };
  if (word === 'null') return { kind: 'other', line, value: null };
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return { kind: 'number', line, value: Number(word) };
  return stop('file-unreadable', line, { found: word.slice(0, 40) });
};

const expect = (cursor: Cursor, sign: string): void => {
  if (peek(cursor) !== sign) unexpected(cursor);
  cursor.at += 1;
};

const unexpected = (cursor: Cursor): never =>
  cursor.at >= cursor.text.length
    ? stop('file-cut-short', cursor.line)
    : stop('file-unreadable', cursor.line, { found: cursor.text.slice(cursor.at, cursor.at + 20) });

const VOID = /(?:\s+|\/\/[^\n]*|#[^\n]*|\/\*.*?\*\/)+/sy;
/** The next sign that means something; nothing at the end. */
const peek = (cursor: Cursor): string => {
  const skipped = take(cursor, VOID) ?? '';
  cursor.line += skipped.split('\n').length - 1;
  return cursor.text.charAt(cursor.at);
};

const take = (cursor: Cursor, pattern: RegExp): string | undefined => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  cursor.at += found?.length ?? 0;
  return found;
};
