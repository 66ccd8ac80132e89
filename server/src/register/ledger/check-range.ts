import { escapeLiteral, type Client } from 'pg';
import type { ChainFault } from '@communaux/shared/register';
import { copyOut } from './copy-out.js';
import { Leaves } from './leaves.js';
import { LINE_COLUMNS } from './line-columns.js';
import { lineText } from './line-text.js';
import { readLeaves } from './read-leaves.js';

/** A batch as it claims to be. */
export type Span = { readonly number: number; readonly firstSeq: number; readonly lastSeq: number };
/** Batches that follow each other without a gap. */
export type Range = { readonly zone: string; readonly spans: readonly Span[] };
export type RangeFound = {
  /** Root and number of the stored leaves of each batch, in the order of the spans. */
  readonly roots: readonly Uint8Array[];
  readonly counts: readonly number[];
  readonly faults: readonly ChainFault[];
};

/** Reads the leaves and the lines of a range once, and checks each line against its leaf. */
export const checkRange = async (client: Client, range: Range): Promise<RangeFound> => {
  const leaves = new Leaves(range, await readLeaves(client, range));
  const between = leaves.idSpan();
  if (!between) return leaves.found();
  const text = lineText(range.zone);
  await copyOut(
    client,
    `select ${LINE_COLUMNS} from register_line where zone_id = ${escapeLiteral(range.zone)}
     and id between '${between[0]}' and '${between[1]}' order by id`,
    (row) => leaves.meet(row, text),
  );
  return leaves.found();
};
