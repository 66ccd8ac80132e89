import { z } from 'zod';
import { isMember } from '@communaux/shared/access';
import type { OpenBallot, OpenBallotPage } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';

type Request = {
  readonly poll: string;
  readonly college: string | null;
  readonly after: string | null;
  readonly first: number;
};

const LARGEST_PAGE = 100;
export const ballotCursorSchema = z.uuid().nullish();

/**
 * Who voted what, an elector once: when the frozen rule announced it, and once the count is done, so that a late vote is
 * never cast knowing the early ones. Visitors see ballots, members names too. The cursor is the elector.
 */
export const readOpenBallots =
  ({ poll, college, after, first }: Request): UseCase<OpenBallotPage | null> =>
  async ({ tx, actor, zoneId }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const [open] = await tx.query(
      `select from poll where zone_id = $1 and id = $2 and outcome is not null
         and (frozen->'document'->'ruleSet'->>'openBallots')::boolean`,
      [zoneId, poll],
    );
    if (!open) return null;
    const rows = await tx.query<OpenBallot & { personId: string }>(
      `select ballot.person_id as "personId", case when $3 then elector.name end as name, college.key as "collegeKey", ballot.choice, ballot.door,
         case when $3 and ballot.cast_by <> ballot.person_id then (select name from person where id = ballot.cast_by) end as "castBy"
       from ballot join person elector on elector.id = ballot.person_id
       join college on college.zone_id = $1 and college.id = ballot.college_id
       where ballot.zone_id = $1 and ballot.poll_id = $2 and ($4::uuid is null or ballot.college_id = $4)
         and ($5::uuid is null or ballot.person_id > $5)
         and not exists (select from ballot again where again.zone_id = $1 and again.poll_id = $2
           and again.person_id = ballot.person_id and again.number > 1 and again.number > ballot.number)
       order by ballot.person_id limit $6`,
      [zoneId, poll, isMember(actor, zoneId), college, after, size + 1],
    );
    const last = rows[size - 1];
    const items = rows.slice(0, size).map(({ personId: _, ...ballot }) => ballot);
    return { items, next: rows.length > size && last ? last.personId : null };
  };
