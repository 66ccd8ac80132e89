import type { Seal } from '@communaux/shared/register';
import { leafLine, type UnsignedHeader } from '@communaux/shared/register/file';
import type { UseCase } from '../platform/database/work.js';
import { LINE_AS_SEALED, SEAL, sealedText, type StoredLine } from './sealed.js';

type Content = UnsignedHeader['content'];
/** A batch, and what a file tells of each of its lines. */
export type ToldBatch = { readonly seal: Seal; readonly lines: readonly string[] };

/** Lines that are held at a time, unless one batch has more. */
const PAGE_LINES = 4_000;

/** What the register of the zone is at this moment: the file goes up to its last seal, whatever is sealed meanwhile. */
export const readExtent =
  (content: Content): UseCase<UnsignedHeader> =>
  async ({ tx, zoneId, now }) => {
    const [row] = await tx.query<Pick<UnsignedHeader, 'name' | 'lines' | 'batches' | 'head'>>(
      `select zone.name, coalesce(last.number, 0)::int as batches, coalesce(last.last_seq, 0)::int as lines,
         coalesce(encode(last.hash, 'hex'), repeat('0', 64)) as head
       from zone left join lateral
         (select * from register_batch where zone_id = zone.id order by number desc limit 1) as last on true
       where zone.id = $1`,
      [zoneId],
    );
    if (!row) throw new Error('The zone has gone');
    return { ...row, zone: zoneId, content, made: new Date(now).toISOString() };
  };

/** The batches that follow this one, up to the last, some thousands of lines together. */
export const readBatches =
  (content: Content, after: Pick<Seal, 'number' | 'lastSeq'>, last: number): UseCase<ToldBatch[]> =>
  async ({ tx, zoneId }) => {
    const seals = await tx.query<Seal>(
      `select ${SEAL} from register_batch batch where zone_id = $1 and number > $2 and number <= $3 and first_seq <= $4 order by number`,
      [zoneId, after.number, last, after.lastSeq + PAGE_LINES],
    );
    const span = [zoneId, seals[0]?.firstSeq ?? 1, seals.at(-1)?.lastSeq ?? 0];
    const told = await (content === 'lines' ? texts : leaves)(tx, span);
    let at = 0;
    return seals.map((seal) => {
      const from = at;
      while ((told[at]?.seq ?? Infinity) <= seal.lastSeq) at += 1;
      return { seal, lines: told.slice(from, at).map(({ text }) => text) };
    });
  };

type Tx = Parameters<UseCase<unknown>>[0]['tx'];
type Told = { readonly seq: number; readonly text: string };

/** Each line as it was sealed. */
const texts = async (tx: Tx, span: readonly unknown[]): Promise<readonly Told[]> => {
  const lines = await tx.query<StoredLine>(
    `select leaf.seq::int, ${LINE_AS_SEALED}
     from register_leaf leaf join register_line line on line.zone_id = leaf.zone_id and line.id = leaf.line_id
     where leaf.zone_id = $1 and leaf.seq between $2 and $3 order by leaf.seq`,
    [...span],
  );
  return lines.map((line) => ({ seq: line.seq, text: sealedText(line) }));
};

const leaves = async (tx: Tx, span: readonly unknown[]): Promise<readonly Told[]> => {
  const rows = await tx.query<{ readonly seq: number; readonly hash: Uint8Array }>(
    'select seq::int, hash from register_leaf where zone_id = $1 and seq between $2 and $3 order by seq',
    [...span],
  );
  return rows.map(({ seq, hash }) => ({ seq, text: leafLine(hash) }));
};
