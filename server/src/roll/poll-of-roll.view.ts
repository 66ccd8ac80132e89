import { instant, type BodyId, type Instant, type PersonId, type PollId } from '@communaux/shared/kernel';
import type { Frozen, RollLine, Stage, Theme } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** A poll as the roll knows it. `frozen` is null before the opening. */
export type PollOfRoll = {
  readonly id: PollId;
  readonly title: string;
  readonly bodyId: BodyId;
  readonly stage: Stage;
  readonly theme: Theme | null;
  readonly withdrawn: boolean;
  readonly closesAt: Instant;
  readonly frozen: Frozen | null;
};

type Row = Omit<PollOfRoll, 'closesAt'> & { readonly closesAt: string };

const toPoll = (rows: readonly Row[]): PollOfRoll | undefined => {
  const [row] = rows;
  return row && { ...row, closesAt: instant(Number(row.closesAt)) };
};

export const pollOfRoll = async ({ tx, zoneId }: Work, pollId: string): Promise<PollOfRoll | undefined> =>
  toPoll(
    await tx.query<Row>(
      `select id, title, body_id as "bodyId", stage, theme, withdrawn_at is not null as withdrawn, frozen->'document' as frozen,
         (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt"
       from poll where zone_id = $1 and id = $2`,
      [zoneId, pollId],
    ),
  );

/** The same, held as it is until this transaction ends: it opens before this act or after it, never during. */
export const heldPollOfRoll = async ({ tx, zoneId }: Work, pollId: string): Promise<PollOfRoll | undefined> =>
  toPoll(
    await tx.query<Row>(
      `select id, title, body_id as "bodyId", stage, theme, withdrawn_at is not null as withdrawn, frozen->'document' as frozen,
         (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt"
       from poll where zone_id = $1 and id = $2 for share`,
      [zoneId, pollId],
    ),
  );

/** The roll of a poll that has opened, corrections included. */
export const frozenRoll = ({ tx, zoneId }: Work, pollId: PollId): Promise<RollLine[]> =>
  tx.query<RollLine>(
    `select person_id as "personId", college_id as "collegeId", seat_id as "seatId", voice, recused, proxy_to as "proxyTo"
     from roll_line where zone_id = $1 and poll_id = $2 order by person_id`,
    [zoneId, pollId],
  );

/** Whether this person has a vote of their own in the body today. */
export const votesInBody = async (
  { tx, zoneId, now }: Work,
  bodyId: BodyId,
  personId: PersonId,
): Promise<boolean> => {
  const rows = await tx.query(
    `select from mandate where zone_id = $1 and body_id = $2 and person_id = $3 and voice = 'deliberative'
       and starts_at <= to_timestamp($4::bigint / 1000.0) and to_timestamp($4::bigint / 1000.0) < ends_at`,
    [zoneId, bodyId, personId, now],
  );
  return rows.length > 0;
};
