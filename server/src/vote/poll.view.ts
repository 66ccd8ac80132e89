import { isMember, personOf } from '@communaux/shared/access';
import type { Stage, Theme } from '@communaux/shared/vote';
import type { Poll, PollPage } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { SELECT_POLL, toPoll, type PollRow } from './poll-row.view.js';

const LARGEST_PAGE = 50;

/** One poll as this actor may see it. A draft is the zone's own affair until it is announced. */
export const readPoll =
  (id: string): UseCase<Poll | null> =>
  async ({ tx, actor, zoneId, now }) => {
    const [row] = await tx.query<PollRow>(
      `${SELECT_POLL} and poll.id = $4 and (poll.stage <> 'draft' or $3)`,
      [zoneId, personOf(actor), isMember(actor, zoneId), id],
    );
    return row ? toPoll(row, now) : null;
  };

/** The poll that a use case has just written. @throws Error when it cannot be read back */
export const shownPoll =
  (id: string): UseCase<Poll> =>
  async (work) => {
    const poll = await readPoll(id)(work);
    if (!poll) throw new Error('The poll that was just written cannot be read');
    return poll;
  };

export type PollFilter = {
  readonly stages: readonly Stage[] | null;
  readonly theme: Theme | null;
  readonly method: string | null;
  readonly mine: boolean;
  readonly after: string | null;
  readonly first: number;
};

export const EVERY_POLL: PollFilter = {
  stages: null,
  theme: null,
  method: null,
  mine: false,
  after: null,
  first: 20,
};

/** Newest first: identifiers are time-ordered, so the last one of a page is the cursor to the next. */
export const readPolls =
  ({ stages, theme, method, mine, after, first }: PollFilter): UseCase<PollPage> =>
  async ({ tx, actor, zoneId, now }) => {
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const rows = await tx.query<PollRow>(
      `${SELECT_POLL} and (poll.stage <> 'draft' or $3) and (poll.withdrawn_at is null or poll.proposed_by = $2)
         and ($4::uuid is null or poll.id < $4) and ($5::text[] is null or poll.stage = any($5)) and ($6::text is null or poll.theme = $6)
         and ($7::text is null or poll.method = $7) and (not $8 or poll.proposed_by = $2 or exists (
           select from roll_line where roll_line.zone_id = $1 and roll_line.poll_id = poll.id and roll_line.person_id = $2))
       order by poll.id desc limit $9`,
      [zoneId, personOf(actor), isMember(actor, zoneId), after, stages, theme, method, mine, size + 1],
    );
    const page = rows.slice(0, size).map((row) => toPoll(row, now));
    return { items: page, next: rows.length > size ? (page.at(-1)?.id ?? null) : null };
  };
