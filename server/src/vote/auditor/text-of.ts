import { refuse, type Refused } from '@communaux/shared/kernel';

const NEWLINE = 0x0a;

/**
 * The text of a file. Only UTF-8, or the UTF-16 that its first bytes announce: read otherwise, two names could become
 * one. Where the bytes are no such text, the first line that is none.
 */
export const textOf = (bytes: Uint8Array): string | Refused<'file-not-text'> => {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === null) return refuse('file-not-text', { line: encoding === 'utf-8' ? firstUnread(bytes) : 1 });
  const nul = text.indexOf('\0');
  return nul < 0 ? text : refuse('file-not-text', { line: text.slice(0, nul).split('\n').length });
};

const encodingOf = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** No sign of UTF-8 holds the byte of a line end, so each line is read by itself. */
const firstUnread = (bytes: Uint8Array): number => {
  for (let [line, from] = [1, 0]; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(NEWLINE, from);
    const until = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(from, until), 'utf-8') === null) return line;
    from = until + 1;
  }
  return 1;
};
