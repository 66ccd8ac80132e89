import { z } from 'zod';
import { contains, fold } from '../platform/database/fold.js';
import type { UseCase } from '../platform/database/work.js';
import { readCursor, writeCursor } from '../platform/graphql/cursor.js';
import type { ElectorPage } from '../generated/schema.js';

type Request = {
  readonly college: string | null;
  readonly search: string | null;
  readonly after: string | null;
  readonly first: number;
};

const LARGEST_PAGE = 100;
const afterSchema = z.tuple([z.string(), z.uuid()]);

/** Holders of a mandate in force, by name. The keyset is name and mandate. */
export const readElectors =
  ({ college, search, after, first }: Request): UseCase<ElectorPage> =>
  async ({ tx, zoneId, now }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const [name, id] = readCursor(afterSchema, after) ?? [null, null];
    const rows = await tx.query<ElectorPage['items'][number]>(
      `select mandate.id, person.name, college_id as "collegeId", voice,
         to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt",
         to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endsAt"
       from mandate join person on person.id = mandate.person_id
       where zone_id = $1 and ($2::uuid is null or college_id = $2)
         and starts_at <= to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at
         and ($4::text is null or (folded(person.name), mandate.id) > (folded($4), $5::uuid))
         and ${contains('person.name', '$7')}
       order by folded(person.name), mandate.id limit $6`,
      [zoneId, college, now, name, id, size + 1, search && fold(search)],
    );
    const items = rows.slice(0, size);
    const last = items.at(-1);
    return { items, next: rows.length > size && last ? writeCursor([last.name, last.id]) : null };
  };
