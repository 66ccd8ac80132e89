import { isMember } from '@communaux/shared/access';
import type { PollId } from '@communaux/shared/kernel';
import type { Guardian, Veto, VetoPage } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';

const LARGEST_PAGE = 50;

// Grounds are public, as is the voice that gave them; the name of who holds it is for members.
const VETO = `
  select veto.id, poll_id as "pollId", poll.title as "pollTitle", poll.theme, speaks_for as "speaksFor",
    case when $2 then person.name end as guardian, grounds, conflict, effect, settled_as as "settledAs",
    to_char(given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "givenAt",
    (select jsonb_build_object('id', id, 'title', title, 'stage', stage)
     from revision where zone_id = $1 and revision.id = poll.revision_id) as revision
  from veto
  join poll on poll.zone_id = $1 and poll.id = veto.poll_id
  join veto_right on veto_right.zone_id = $1 and veto_right.id = veto.right_id
  join person on person.id = veto.person_id
  where veto.zone_id = $1`;
const OF_POLL = `${VETO} and veto.poll_id = $3`;
const PAGE = `${VETO} and ($3::uuid is null or veto.id < $3) order by veto.id desc limit $4`;

export const shownVeto = async ({ tx, zoneId, actor }: Work, pollId: PollId): Promise<Veto | null> => {
  const [row] = await tx.query<Veto>(OF_POLL, [zoneId, isMember(actor, zoneId), pollId]);
  return row ?? null;
};

type Request = { readonly after: string | null; readonly first: number };

/** Newest first: identifiers are time-ordered, so the last one of a page is the cursor to the next. */
export const readVetoes =
  ({ after, first }: Request): UseCase<VetoPage> =>
  async ({ tx, zoneId, actor }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const rows = await tx.query<Veto>(PAGE, [zoneId, isMember(actor, zoneId), after, size + 1]);
    const items = rows.slice(0, size);
    return { items, next: rows.length > size ? (items.at(-1)?.id ?? null) : null };
  };

/** Rights under the name of the voice they carry. */
export const namedRights = (
  { tx, zoneId, actor }: Work,
  rights: readonly { readonly id: string }[],
): Promise<Guardian[]> =>
  tx.query<Guardian>(
    `select veto_right.id, speaks_for as "speaksFor", case when $2 then person.name end as holder
     from veto_right
     join mandate on mandate.zone_id = $1 and mandate.id = veto_right.mandate_id
     join person on person.id = mandate.person_id
     where veto_right.zone_id = $1 and veto_right.id = any($3::uuid[]) order by speaks_for, veto_right.id`,
    [zoneId, isMember(actor, zoneId), rights.map(({ id }) => id)],
  );
