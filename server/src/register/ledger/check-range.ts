import { escapeLiteral, type Client } from 'pg';
import { copyOut } from '../../platform/database/copy-out.js';
import { Leaves } from './leaves.js';
import { LINE_COLUMNS } from './line-columns.js';
import { lineText } from './line-text.js';
import type { Range, RangeFound } from './range.js';
import { readLeaves } from './read-leaves.js';

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
