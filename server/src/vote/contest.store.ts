import type { Instant, PersonId, PollId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import type { Frozen, RollLine, Stage } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** A count as somebody may contest it. `talliedAt` null: there is no window, or no count yet. */
export type Contestable = {
  readonly stage: Stage;
  readonly frozen: Frozen;
  readonly contestUntil: Instant | null;
  readonly rollLine: RollLine | null;
  readonly already: boolean;
};

type Row = Omit<Contestable, 'contestUntil'> & { readonly contestUntil: string | null };

export const lockContestable = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  personId: PersonId | null,
): Promise<Contestable | undefined> => {
  const [row] = await tx.query<Row>(
    `select stage, frozen->'document' as frozen, (extract(epoch from contest_until) * 1000)::bigint::text as "contestUntil",
       (select jsonb_build_object('personId', person_id, 'collegeId', college_id, 'seatId', seat_id, 'voice', voice, 'recused', recused, 'proxyTo', proxy_to)
        from roll_line where zone_id = $1 and poll_id = $2 and person_id = $3) as "rollLine",
       exists (select from poll_contest where zone_id = $1 and poll_id = $2 and person_id = $3) as already
     from poll where zone_id = $1 and id = $2 and frozen_hash is not null for update`,
    [zoneId, pollId, personId],
  );
  if (!row) return undefined;
  return { ...row, contestUntil: row.contestUntil === null ? null : instant(Number(row.contestUntil)) };
};

/** The contest, and the stage that says that the count waits for its answer. */
export const storeContest = async (
  { tx, zoneId, newId }: Work,
  pollId: PollId,
  personId: PersonId,
  grounds: string,
): Promise<string> => {
  const id = newId<string>();
  await tx.query(
    `insert into poll_contest (zone_id, id, poll_id, person_id, grounds) values ($1, $2, $3, $4, $5)`,
    [zoneId, id, pollId, personId, grounds],
  );
  await tx.query(`update poll set stage = 'contested' where zone_id = $1 and id = $2 and stage = 'tallied'`, [
    zoneId,
    pollId,
  ]);
  return id;
};

export type Contest = {
  readonly id: string;
  readonly pollId: PollId;
  readonly stage: Stage;
  readonly contesterId: PersonId;
  readonly ruling: 'dismissed' | 'annulled' | null;
  readonly answer: string | null;
  readonly answeredBy: PersonId | null;
  readonly coSignedBy: PersonId | null;
};

export const lockContest = async ({ tx, zoneId }: Work, id: string): Promise<Contest | undefined> => {
  const [row] = await tx.query<Contest>(
    `select contest.id, poll_id as "pollId", poll.stage, person_id as "contesterId", ruling, answer, answered_by as "answeredBy", co_signed_by as "coSignedBy"
     from poll_contest contest join poll on poll.zone_id = contest.zone_id and poll.id = contest.poll_id
     where contest.zone_id = $1 and contest.id = $2 for update`,
    [zoneId, id],
  );
  return row;
};

export type Answer = {
  readonly ruling: 'dismissed' | 'annulled';
  readonly answer: string;
  readonly answeredBy: PersonId;
};

/** May be written again until somebody has signed it. */
export const storeAnswer = (
  { tx, zoneId, now }: Work,
  id: string,
  { ruling, answer, answeredBy }: Answer,
): Promise<unknown> =>
  tx.query(
    `update poll_contest set ruling = $3, answer = $4, answered_by = $5, answered_at = to_timestamp($6::bigint / 1000.0)
     where zone_id = $1 and id = $2`,
    [zoneId, id, ruling, answer, answeredBy, now],
  );

/** Two people have signed: an answer that annuls makes the count void, whatever it says. */
export const storeCoSignature = async (
  { tx, zoneId, now }: Work,
  { id, pollId, ruling }: Contest,
  coSignedBy: PersonId,
): Promise<void> => {
  await tx.query(
    `update poll_contest set co_signed_by = $3, co_signed_at = to_timestamp($4::bigint / 1000.0) where zone_id = $1 and id = $2`,
    [zoneId, id, coSignedBy, now],
  );
  if (ruling !== 'annulled') return;
  await tx.query(
    `update poll set annulled_at = coalesce(annulled_at, to_timestamp($3::bigint / 1000.0)) where zone_id = $1 and id = $2`,
    [zoneId, pollId, now],
  );
};
