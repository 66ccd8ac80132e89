import { personOf } from '@communaux/shared/access';
import type { ConsentPage } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';

type Request = { readonly ended: boolean | null; readonly after: string | null; readonly first: number };

const LARGEST_PAGE = 50;

/** Newest first: identifiers are time-ordered, so the last one of a page is the cursor to the next. */
export const readConsents =
  ({ ended, after, first }: Request): UseCase<ConsentPage> =>
  async ({ tx, actor, zoneId }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const rows = await tx.query<ConsentPage['items'][number]>(
      `select id, kind, title, theme, step, round, phase, iso(answers_close_at) as "answersCloseAt", ended_as as "endedAs",
         iso(ended_at) as "endedAt", iso(review_at) as "reviewAt", iso(opened_at) as "openedAt",
         exists (select from consent_roll_line line
           where line.zone_id = $1 and consent_id = consent.id and person_id = $2 and voice = 'deliberative'
             and (phase = 'objection' and answers_close_at > now() and not exists (select from consent_answer
                 where zone_id = $1 and consent_id = consent.id and round = consent.round and person_id = $2)
               or step = 'nomination' and not exists (select from consent_nomination
                 where zone_id = $1 and consent_id = consent.id and person_id = $2))) as "asksMe"
       from consent
       where zone_id = $1 and ($3::boolean is null or (step = 'ended') = $3) and ($4::uuid is null or id < $4)
       order by id desc limit $5`,
      [zoneId, personOf(actor), ended, after, size + 1],
    );
    const items = rows.slice(0, size);
    return { items, next: rows.length > size ? (items.at(-1)?.id ?? null) : null };
  };
