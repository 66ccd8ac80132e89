import { hex } from '../bytes.js';
import type { Seal } from '../seal.js';
import { writeSealLine } from './seal-line.js';

/** A leaf hash as a line. */
export const leafLine = (leaf: Uint8Array): string => `"${hex(leaf)}"`;

/**
 * A batch as it stands in a file: its seal, then its lines in their order.
 * @param sizeOf the bytes of a text in UTF-8
 */
export const writeBatch = (
  seal: Seal,
  lines: readonly string[],
  sizeOf: (text: string) => number,
): string => {
  const body = lines.map((line) => `${line}\n`).join('');
  return `${writeSealLine({ seal, bytes: sizeOf(body) })}\n${body}`;
};
