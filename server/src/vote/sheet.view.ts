import type { BodyId, Instant, PersonId, PollId, RevisionId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import type { Outcome, PollDraft, PollTimes, Question, Theme } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** A poll taken for changing, before or after its opening: nobody else moves it until this transaction ends. */
export type LockedSheet = PollTimes & {
  readonly pollId: PollId;
  readonly bodyId: BodyId;
  readonly revisionId: RevisionId | null;
  readonly title: string;
  readonly asked: string;
  readonly question: Question;
  readonly theme: Theme | null;
  readonly mode: PollDraft['mode'];
  readonly liveResults: boolean;
  readonly tieSeed: string | null;
  readonly tieOrders: PollDraft['tieOrders'];
  readonly chair: PersonId | null;
  readonly call: number;
  readonly firstCall: PollId | null;
  readonly proposedBy: PersonId | null;
  readonly withdrawn: boolean;
  readonly annulled: boolean;
  readonly outcome: Outcome | null;
  /** What was put to the vote, once open. */
  readonly text: string | null;
  /** The clock of the database, which alone decides that it is time. */
  readonly clock: Instant;
};

type Times = 'opensAt' | 'closesAt' | 'clock';
type Row = Omit<LockedSheet, Times> & Readonly<Record<Times, string>>;

/** Undefined when the zone has no such poll. */
export const lockSheet = async ({ tx, zoneId }: Work, pollId: PollId): Promise<LockedSheet | undefined> => {
  const [row] = await tx.query<Row>(
    `select id as "pollId", body_id as "bodyId", revision_id as "revisionId", title, question as asked, question_form as question, theme, mode,
       live_results as "liveResults", tie_seed as "tieSeed", tie_orders as "tieOrders", chair_id as chair, call, first_call as "firstCall",
       proposed_by as "proposedBy", withdrawn_at is not null as withdrawn, annulled_at is not null as annulled, outcome, frozen->>'text' as text, stage,
       (extract(epoch from opens_at) * 1000)::bigint::text as "opensAt", (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt",
       (extract(epoch from clock_timestamp()) * 1000)::bigint::text as clock
     from poll where zone_id = $1 and id = $2 for update`,
    [zoneId, pollId],
  );
  if (!row) return undefined;
  const at = (ms: string): Instant => instant(Number(ms));
  return { ...row, opensAt: at(row.opensAt), closesAt: at(row.closesAt), clock: at(row.clock) };
};

/** Whether a second call of this poll exists. */
export const isCalledAgain = async ({ tx, zoneId }: Work, pollId: PollId): Promise<boolean> => {
  const later = await tx.query(
    'select from poll where zone_id = $1 and first_call = $2 and withdrawn_at is null',
    [zoneId, pollId],
  );
  return later.length > 0;
};
