import type { BinaryRow } from '../../platform/database/copy-out.js';

/** Columns of a line, in the order they are read. */
export const LINE_COLUMNS = 'id, at, act, actor, facts, open';
export const ID = 0;
export const AT = 1;
export const ACT = 2;
export const ACTOR = 3;
export const FACTS = 4;
export const OPEN = 5;

/** Bytes of a uuid. */
export const ID_SIZE = 16;
/** A binary jsonb begins with its version. */
export const JSONB_VERSION = 1;
/** PostgreSQL counts microseconds from 2000-01-01. */
const EPOCH_US = 946_684_800_000_000;

const int8In = ({ bytes, starts }: BinaryRow, field: number): number => {
  const at = starts[field] ?? 0;
  return bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
};

/** Milliseconds since 1970, rounded as the sequencer rounds them. */
export const instantIn = (row: BinaryRow, field: number): number =>
  Math.floor((int8In(row, field) + EPOCH_US + 500) / 1_000);

export const textIn = ({ bytes, starts, ends }: BinaryRow, field: number, skip = 0): string =>
  bytes.toString('utf8', (starts[field] ?? 0) + skip, ends[field] ?? 0);

export const uuidIn = ({ bytes, starts, ends }: BinaryRow, field: number): string =>
  bytes
    .toString('hex', starts[field], ends[field])
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
