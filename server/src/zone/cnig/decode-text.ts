import { isUtf8 } from 'node:buffer';

/** What was learnt about a file while it streamed by. */
export type FileNotes = { latin: boolean };

const windows = new TextDecoder('windows-1252');
const NEWLINE = 10;
/** A GeoJSON file may be one line of a hundred megabytes: past this size, a block may also end inside a line. */
const PATIENCE = 1 << 20;

/**
 * Bytes to text in blocks of whole lines, in constant memory. Files put together by several hands mix encodings,
 * so each line that is not UTF-8 is read as Windows-1252 (a superset of Latin-1), and only that line.
 * Sets `notes.latin` as soon as one such line went by.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array | string>,
  notes: FileNotes,
): AsyncIterable<string> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const block = Buffer.from(chunk);
    const cut = block.lastIndexOf(NEWLINE) + 1 || (size > PATIENCE ? endOfAscii(block) : 0);
    if (cut > 0) {
      yield decodeBlock(Buffer.concat([...held, block.subarray(0, cut)]), notes);
      [held, size] = [[], 0];
    }
    held.push(block.subarray(cut));
    size += block.length - cut;
  }
  yield decodeBlock(Buffer.concat(held), notes);
}

/** Just after the last one-byte character: a cut there splits no other. */
const endOfAscii = (block: Buffer): number => block.findLastIndex((byte) => byte < 128) + 1;

const decodeBlock = (block: Buffer, notes: FileNotes): string =>
  isUtf8(block)
    ? block.toString('utf8')
    : linesOf(block)
        .map((line) => decodeLine(line, notes))
        .join('');

const linesOf = (block: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  for (let from = 0, to = 0; from < block.length; from = to) {
    to = block.indexOf(NEWLINE, from) + 1 || block.length;
    lines.push(block.subarray(from, to));
  }
  return lines;
};

const decodeLine = (line: Buffer, notes: FileNotes): string => {
  if (isUtf8(line)) return line.toString('utf8');
  notes.latin = true;
  return windows.decode(line);
};
