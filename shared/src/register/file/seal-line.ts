import { canonical } from '../../kernel/index.js';
import { fromHex } from '../bytes.js';
import { toldSeal, type Seal } from '../seal.js';

/** A seal as a line of the file, and how many bytes its lines take after it, ends included: readers cut by them. */
export type SealLine = { readonly seal: Seal; readonly bytes: number };

export const writeSealLine = ({ seal, bytes }: SealLine): string => canonical({ ...toldSeal(seal), bytes });

const WHOLE = '(0|[1-9]\\d{0,14})';
const HASH = '([0-9a-f]{64})';
/** The one text of each seal: what does not match was not written by us. */
const WRITTEN = new RegExp(
  `^\\{"bytes":${WHOLE},"firstSeq":${WHOLE},"hash":"${HASH}","lastSeq":${WHOLE},"number":${WHOLE},"previous":"${HASH}","root":"${HASH}"\\}$`,
);
/** Signs within which the line of any seal ends. */
export const LONGEST_SEAL_LINE = 512;

/** How many bytes follow the line of a seal, told at its beginning; null for any other text. */
export const sizeToldIn = (text: string): number | null => {
  const [, bytes] = SIZE.exec(text) ?? [];
  return bytes === undefined ? null : Number(bytes);
};
const SIZE = new RegExp(`^\\{"bytes":${WHOLE},`);

export const readSealLine = (text: string): SealLine | null => {
  const [, bytes, firstSeq, hash, lastSeq, number, previous, root] = WRITTEN.exec(text) ?? [];
  if (!hash || !previous || !root) return null;
  const [size, first, last, nth] = [bytes, firstSeq, lastSeq, number].map(Number);
  if (size === undefined || first === undefined || last === undefined || nth === undefined) return null;
  return {
    seal: {
      number: nth,
      firstSeq: first,
      lastSeq: last,
      root: fromHex(root),
      previous: fromHex(previous),
      hash: fromHex(hash),
    },
    bytes: size,
  };
};
