import { isMember } from '@communaux/shared/access';
import type { UseCase } from '../platform/database/work.js';
import type { RegisterPage } from '../generated/schema.js';

type Request = { readonly act: string | null; readonly before: number | null; readonly first: number };
type Row = {
  seq: number;
  id: string;
  at: string;
  act: string;
  actorName: string | null;
  facts: unknown;
  open: boolean;
};

const LARGEST_PAGE = 100;

/** The journal of the zone, newest first. Visitors see open lines without names; members see who acted. */
export const readJournal =
  ({ act, before, first }: Request): UseCase<RegisterPage> =>
  async ({ tx, actor, zoneId }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const member = isMember(actor, zoneId);
    const items = await tx.query<Row>(
      `select leaf.seq::int, line.id, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
         line.act, line.facts, case when $5 then person.name end as "actorName"
       from register_leaf leaf
       join register_line line on line.zone_id = leaf.zone_id and line.id = leaf.line_id
       left join person on line.actor = 'person:' || person.id
       where leaf.zone_id = $1 and ($2::bigint is null or leaf.seq < $2) and ($3::text is null or line.act = $3)
         and (line.open or $5)
       order by leaf.seq desc limit $4`,
      [zoneId, before, act, size + 1, member],
    );
    const page = items.slice(0, size);
    return {
      items: page,
      next: items.length > size ? (page.at(-1)?.seq ?? null) : null,
      head: await readHead(tx, zoneId),
    };
  };

type HeadRow = { seq: number; batches: number; hash: string; sealedAt: string };

const readHead = async (
  tx: Parameters<UseCase<unknown>>[0]['tx'],
  zoneId: string,
): Promise<HeadRow | null> => {
  const [head] = await tx.query<HeadRow>(
    `select last_seq::int as seq, number::int as batches, encode(hash, 'hex') as hash,
       to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt"
     from register_batch where zone_id = $1 order by number desc limit 1`,
    [zoneId],
  );
  return head ?? null;
};
