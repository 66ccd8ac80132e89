import { isHeader, type Judged } from './judged.js';
import type { Written } from './parcel.store.js';

/** Lines of an import, its header left out: read = added + changed + unchanged + refused. */
export type Counts = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Stored, with something to say. */
  readonly repaired: number;
  readonly refused: number;
};

export const NONE: Counts = { read: 0, added: 0, changed: 0, unchanged: 0, repaired: 0, refused: 0 };

export const countBatch = (
  before: Counts,
  judged: readonly Judged[],
  { added, changed }: Written,
): Counts => {
  const lines = judged.filter((one) => !isHeader(one));
  const stored = lines.filter(({ record }) => record !== null);
  return {
    read: before.read + lines.length,
    added: before.added + added,
    changed: before.changed + changed,
    unchanged: before.unchanged + stored.length - added - changed,
    repaired: before.repaired + stored.filter(({ notes }) => notes.length > 0).length,
    refused: before.refused + lines.length - stored.length,
  };
};
